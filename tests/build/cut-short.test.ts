import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { jest } from '@jest/globals';
import { type FillReport, fillStore, openExtractor } from '../../src/build/index.js';
import { openStore } from '../../src/graph/index.js';
import { sample } from '../graph/store/sample-articles.js';
import { manyToyArticles, reading } from './toy-articles.js';

const CHILD = fileURLToPath(new URL('./build-child.ts', import.meta.url));
const TOY = new URL('./toy-extractor.ts', import.meta.url).href;
const OLD = 'Ada Lund met Bo Marsh in Orlin.';

let folder: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'wiregraph-cut-'));
  const store = openStore(folder, { write: true });
  store.put([sample(OLD)]);
  await store.close();
});

afterEach(() => rmSync(folder, { recursive: true }));

/** A build in a process of its own. */
function start(articles: number, workers: number, before = ''): ChildProcess {
  const node = `exec "${process.execPath}" --import tsx "${CHILD}" "${folder}" ${articles} ${workers}`;
  return spawn('sh', ['-c', `${before} ${node}`], { stdio: ['ignore', 'pipe', 'inherit'] });
}

/** Waits until it has said that so many articles are done. */
async function until(child: ChildProcess, done: number): Promise<void> {
  let said = '';
  for await (const chunk of child.stdout!) {
    said += chunk;
    if (said.split('\n').some((line) => Number(line) >= done)) return;
  }
  throw new Error(`ended early: ${said}`);
}

const heldTexts = async (): Promise<string[]> => {
  const store = openStore(folder);
  const texts = [...store.articles()].map(({ text }) => text);
  await store.close();
  return texts;
};

async function again(articles: number): Promise<FillReport> {
  const store = openStore(folder, { write: true });
  const extractor = await openExtractor({ workers: 0, module: TOY });
  const report = await fillStore({ store, items: reading([...manyToyArticles(articles)]), extractor, replace: true });
  await store.close();
  return report;
}

/** Builds of thousands of articles, each in a process of its own. */
jest.setTimeout(240_000);

describe.each([0, 2])('a build in %i worker threads', (workers) => {
  test('ended by kill -9 leaves the graph as it was, and goes on where it stopped', async () => {
    const child = start(5000, workers);
    await until(child, 500);
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(await heldTexts()).toEqual([OLD]);
    const report = await again(1000);
    expect(report.reused).toBeGreaterThanOrEqual(400);
    expect(report.extracted + report.reused).toBe(1000);
    expect((await heldTexts()).length).toBe(1000);
  });
});

test('a full disk is said, and leaves a store that opens and is written again when there is room', async () => {
  // a limit on the size of a file ends a write as a full disk does
  const child = start(5000, 0, 'ulimit -f 1500;');
  let said = '';
  for await (const chunk of child.stdout!) said += chunk;
  expect(said).toMatch(/failed: .* could not be written \(.*; the disk may be full\); what was stored before is kept/);
  expect(await heldTexts()).toEqual([OLD]);
  const report = await again(200);
  expect(report.reused).toBeGreaterThan(50);
  expect((await heldTexts()).length).toBe(200);
});

test('many readers see whole sets only while a build settles', async () => {
  const child = start(2000, 0);
  const seen = new Set<number>();
  const exit = once(child, 'exit');
  child.stdout!.resume();
  let running = true;
  void exit.then(() => {
    running = false;
  });
  while (running) {
    seen.add((await heldTexts()).length);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  seen.add((await heldTexts()).length);
  expect([...seen].sort()).toEqual([1, 2000]);
});
