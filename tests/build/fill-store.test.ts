import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { InputProblem } from '../../src/articles/types.js';
import { type FillReport, fillStore, openExtractor, type ReadItem } from '../../src/build/index.js';
import { type ArticleStore, openStore } from '../../src/graph/index.js';
import { given, sample } from '../graph/store/sample-articles.js';
import { manyToyArticles, reading } from './toy-articles.js';

const TOY = new URL('./toy-extractor.ts', import.meta.url).href;

let folder: string;
let store: ArticleStore;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wiregraph-fill-'));
  store = openStore(folder, { write: true });
});

afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

interface Ran {
  readonly report: FillReport;
  readonly problems: InputProblem[];
}

async function fill(
  items: readonly ReadItem[],
  { workers = 0, replace = true, signal = new AbortController().signal, onProgress = (_: FillReport) => {} } = {},
): Promise<Ran> {
  const extractor = await openExtractor({ workers, module: TOY });
  const problems: InputProblem[] = [];
  try {
    const items_ = reading(items);
    const report = await fillStore({
      store,
      items: items_,
      extractor,
      replace,
      signal,
      onProgress,
      onProblem: (one) => problems.push(one),
    });
    return { report, problems };
  } finally {
    await extractor.close();
  }
}

const LUND = given('Ada Lund met Bo Marsh in Orlin.');
const MOE = given('Karin Moe condemned Bo Marsh.', { source: 'moe.txt' });
const texts = (): string[] => [...store.articles()].map(({ text }) => text).sort();

describe('a build', () => {
  test('keeps what it holds from files and folders that could not be looked at', async () => {
    const below = given('Bo Marsh met Karin Moe in Orlin.', { source: 'in/sub/below.txt' });
    const line = given('Karin Moe said peace is near.', { source: 'feed.jsonl:3' });
    const beside = given('Ada Lund said peace is far.', { source: 'in/subway.txt' });
    await fill([LUND, MOE, below, line, beside]);
    const { report } = await fill([
      LUND,
      { source: 'in/sub', problem: 'in/sub: you may not look into it.', unseen: true },
      { source: 'feed.jsonl', problem: 'feed.jsonl: you may not read it.', unseen: true },
      { source: 'moe.txt', problem: 'moe.txt: there is no such file.' },
    ]);
    expect(texts()).toEqual([LUND, below, line].map(({ text }) => text).sort());
    expect(report.change).toMatchObject({ removed: 2 });
  });

  test('keeps what it holds of a text that is there and can no longer be extracted', async () => {
    const broken = given('Break on this.', { source: 'broken.txt' });
    const refused = given('Refuse this.', { source: 'refused.txt' });
    store.put([broken, refused].map(({ text, source }) => sample(text, { source }, 'toy 0')));
    // what another text stands in the place of is gone
    const other = given('Break on that.', { source: 'moe.txt' });
    store.put([sample(MOE.text, { source: MOE.source })]);
    const { report } = await fill([LUND, broken, refused, other]);
    expect(report).toMatchObject({ extracted: 1, skipped: 3 });
    expect(texts()).toEqual([LUND, broken, refused].map(({ text }) => text).sort());
  });

  test('keeps of a file that breaks off only what it did not come to', async () => {
    const lines = [1, 2, 3].map((line) => given(`Ada Lund said line ${line}.`, { source: `feed.jsonl.gz:${line}` }));
    await fill(lines);
    const changed = given('Ada Lund said another line.', { source: 'feed.jsonl.gz:1' });
    await fill([changed, { source: 'feed.jsonl.gz', problem: 'feed.jsonl.gz: is damaged gzip.', unseen: true }]);
    expect(texts()).toEqual([changed, lines[1]!, lines[2]!].map(({ text }) => text).sort());
  });

  test('holds exactly its articles', async () => {
    await fill([LUND]);
    const { report } = await fill([MOE]);
    expect(texts()).toEqual([MOE.text]);
    expect(report.change).toEqual({ added: 1, kept: 0, removed: 1 });
  });

  test('uses known records again', async () => {
    await fill([LUND]);
    const { report } = await fill([LUND, MOE]);
    expect(report).toMatchObject({ extracted: 1, reused: 1 });
    expect(texts()).toEqual([LUND.text, MOE.text].sort());
  });

  test('extracts again what another extractor read', async () => {
    store.put([sample(LUND.text, { source: LUND.source }, 'toy 0')]);
    const { report } = await fill([LUND]);
    expect(report).toMatchObject({ extracted: 1, reused: 0 });
    expect([...store.articles()].map(({ record }) => record.extractor)).toEqual(['toy 1']);
  });

  test('names what it could not read or extract, and does the others', async () => {
    const { report, problems } = await fill([
      { source: 'gone.txt', problem: 'gone.txt: there is no such file.' },
      given('Refuse this.', { source: 'refused.txt' }),
      given('Break on this.', { source: 'breaks.txt' }),
      LUND,
    ]);
    expect(problems.map(({ problem }) => problem)).toEqual([
      'gone.txt: there is no such file.',
      'refused.txt: asks to be refused.',
      'breaks.txt: could not be extracted (broken); the others are done without it.',
    ]);
    expect(report).toMatchObject({ extracted: 1, skipped: 3 });
    expect(texts()).toEqual([LUND.text]);
  });

  test('that reads nothing at all leaves the graph as it was', async () => {
    await fill([LUND]);
    const { report } = await fill([{ source: 'gone', problem: 'gone: there is no such file.' }]);
    expect(report).toMatchObject({ change: null, left: 'nothing read' });
    expect(texts()).toEqual([LUND.text]);
  });

  test('that is stopped leaves the graph as it was, and goes on where it stopped', async () => {
    await fill([LUND]);
    const many = [...manyToyArticles(200)];
    const stop = new AbortController();
    const onProgress = ({ extracted }: FillReport): void => {
      if (extracted === 150) stop.abort();
    };
    const { report } = await fill(many, { signal: stop.signal, onProgress });
    expect(report).toMatchObject({ left: 'stopped', change: null });
    expect(texts()).toEqual([LUND.text]);
    const again = await fill(many);
    expect(again.report.reused).toBeGreaterThanOrEqual(150);
    expect(again.report.extracted + again.report.reused).toBe(200);
    expect(store.size()).toBe(200);
  });
});

describe('adding', () => {
  test('keeps what was there', async () => {
    await fill([LUND]);
    const { report } = await fill([MOE], { replace: false });
    expect(report.change).toBeNull();
    expect(texts()).toEqual([LUND.text, MOE.text].sort());
  });

  test('takes up what a stopped build left', async () => {
    store.beginSet();
    store.putInSet([sample(LUND.text, { source: LUND.source }, 'toy 1')]);
    const { report } = await fill([LUND], { replace: false });
    expect(report.reused).toBe(1);
    expect(texts()).toEqual([LUND.text]);
  });
});

describe('worker threads', () => {
  test.each([1, 2, 4])('%i give the same store as none', async (workers) => {
    const many = [...manyToyArticles(300), given('Break on this.'), LUND];
    await fill(many);
    const before = [...store.sources()];
    store.remove(store.ids().map((article) => ({ article })));
    const { report } = await fill(many, { workers });
    expect(report).toMatchObject({ extracted: 301, skipped: 1 });
    expect([...store.sources()]).toEqual(before);
  });

  test('that cannot start end the build with a reason instead of waiting for ever', async () => {
    const { href } = new URL('./broken-extractor.ts', import.meta.url);
    await expect(openExtractor({ workers: 1, module: href })).rejects.toThrow(
      'The worker threads could not start: no weights',
    );
  });
});
