import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { bringUpToDate, openStore } from '../../../src/graph/index.js';
import { syntheticArticles } from '../../benchmarks/graph/synthetic-articles.js';
import { damaged } from '../store/damage.js';
import type { Campaign } from './types.js';

const READER = fileURLToPath(new URL('../store/use-damaged.ts', import.meta.url));
const EXTRACTOR = new URL('../../build/toy-extractor.ts', import.meta.url).href;
const ARTICLES = 24;

/** What a reader got of a folder. */
interface Got {
  readonly right?: string;
  readonly said?: string;
  readonly fault?: string;
  readonly articles?: readonly string[];
}

/**
 * Damaged stores: whoever reads one gets the very graph that was stored or a sentence that says what is wrong, never another
 * graph, a stack or a signal; and mending one gives no article that was not there.
 */
export const campaign: Campaign = async ({ tries, seed, from = 0, onCase }) => {
  const root = mkdtempSync(join(tmpdir(), 'wiregraph-store-'));
  const reader = new Reader();
  const failed: string[] = [];
  const counts = { right: 0, said: 0, 'mended whole': 0, 'mended in part': 0, 'beyond mending': 0 };
  try {
    const whole = await wholeStore(join(root, 'whole'));
    const { first } = await reader.use(join(root, 'whole'));
    const articles = new Set(first.articles);
    for (let number = from; number < from + tries; number++) {
      onCase?.(number, failed);
      const { kind, bytes } = damaged(whole, seed, number);
      const folder = join(root, `store-${number}`);
      mkdirSync(folder);
      writeFileSync(join(folder, 'articles.mdb'), bytes);
      const wrong = (what: string): void => void failed.push(`store ${number}, ${kind}: ${what}`);
      const got = await reader.use(folder);
      rmSync(folder, { recursive: true });
      if (got.first.fault !== undefined) wrong(got.first.fault);
      else if (got.first.right !== undefined) {
        if (got.first.right === first.right) counts.right += 1;
        else wrong('another graph, and no word of it');
      } else counts.said += 1;
      if (!got.mended) continue;
      if (got.mended.fault !== undefined) wrong(`mending: ${got.mended.fault}`);
      else if (got.mended.said !== undefined) counts['beyond mending'] += 1;
      else if (got.mended.right === first.right) counts['mended whole'] += 1;
      else {
        counts['mended in part'] += 1;
        const strangers = got.mended.articles!.filter((id) => !articles.has(id));
        if (strangers.length > 0) wrong(`mending brought articles that never were: ${strangers.join(', ')}`);
      }
    }
  } finally {
    reader.stop();
    rmSync(root, { recursive: true });
  }
  return { tried: tries, failed, figures: Object.entries(counts).map(([what, n]) => `${what}: ${n}`) };
};

/** A store of some stories, one article of which was taken out again, as its file lies on the disk. */
async function wholeStore(folder: string): Promise<Buffer> {
  const store = openStore(folder, { write: true });
  const [gone, ...kept] = syntheticArticles(ARTICLES);
  store.put([gone!, ...kept]);
  bringUpToDate(store);
  store.remove([{ article: gone!.record.article.id }]);
  bringUpToDate(store);
  await store.close();
  return readFileSync(join(folder, 'articles.mdb'));
}

/** The process that reads; another one takes its place when a file ends it. */
class Reader {
  private child: ChildProcess | null = null;
  private answer: (line: string) => void = () => {};

  use(folder: string): Promise<{ first: Got; mended: Got | null }> {
    const child = this.child ?? this.start();
    return new Promise((resolve) => {
      this.answer = (line) => resolve(JSON.parse(line));
      child.stdin!.write(`${folder}\n`);
    });
  }

  stop(): void {
    this.answer = () => {};
    this.child?.kill();
  }

  private start(): ChildProcess {
    const child = spawn(process.execPath, ['--import', 'tsx', READER, EXTRACTOR], {
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    createInterface({ input: child.stdout! }).on('line', (line) => this.answer(line));
    child.on('exit', (code, signal) => {
      this.child = null;
      this.answer(JSON.stringify({ first: { fault: `the process ended: ${signal ?? code}` }, mended: null }));
    });
    this.child = child;
    return child;
  }
}
