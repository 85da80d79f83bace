import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readArticles } from '../../src/articles/index.js';
import { fillStore, openExtractor, type ReadItem } from '../../src/build/index.js';
import { assembleGraph, openStore } from '../../src/graph/index.js';
import { reading } from './toy-articles.js';

/** The sample articles through the real extractor: everything from a file to a graph. */
const SEEDS = fileURLToPath(new URL('../../seeds/articles', import.meta.url));
const MINUTES = 60_000;

let folder: string;
const items: ReadItem[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'wiregraph-seeds-'));
  for await (const item of readArticles([SEEDS])) items.push(item);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The graph of the sample articles, read by so many workers, in batches of so many. */
async function graphBy(
  name: string,
  workers: number,
  order: readonly ReadItem[],
  batch = order.length,
): Promise<string> {
  const store = openStore(join(folder, name), { write: true });
  const extractor = await openExtractor({ workers });
  try {
    for (let at = 0; at < order.length; at += batch) {
      await fillStore({ store, extractor, items: reading(order.slice(at, at + batch)), replace: false });
    }
    return JSON.stringify(assembleGraph(store.articles(), []).export());
  } finally {
    await extractor.close();
    await store.close();
  }
}

test(
  'any number of workers, any order and any batches give the same bytes',
  async () => {
    const graph = await graphBy('one', 0, items);
    expect(graph.length).toBeGreaterThan(50_000);
    expect(await graphBy('two', 2, [...items].reverse(), 3)).toBe(graph);
    expect(await graphBy('three', 1, items)).toBe(graph);
    expect(await graphBy('four', 4, items, 5)).toBe(graph);
  },
  5 * MINUTES,
);
