import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cacheKey } from '../../../src/graph/cache/cache-key.js';
import { readCache } from '../../../src/graph/cache/read-cache.js';
import { writeCache } from '../../../src/graph/cache/write-cache.js';
import { type ArticleStore, assembleGraph, loadGraph, openStore, writeDecisions } from '../../../src/graph/index.js';
import { manyToyArticles } from '../../build/toy-articles.js';
import { extractToy } from '../../build/toy-extractor.js';
import { sample } from '../store/sample-articles.js';

let folder: string;
let store: ArticleStore;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wiregraph-cache-'));
  store = openStore(folder, { write: true });
  store.put([...manyToyArticles(50)].map((given) => ({ given, record: extractToy(given) })));
});

afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

describe('a graph that was kept', () => {
  test('is the same to the byte', () => {
    const graph = assembleGraph(store.articles(), []);
    writeCache(folder, 'key', graph);
    const kept = readCache(folder, 'key')!;
    expect(JSON.stringify(kept.export())).toBe(JSON.stringify(graph.export()));
    expect(JSON.stringify(kept.copy().export())).toBe(JSON.stringify(graph.export()));
  });

  test('reads its long lists when they are asked for', () => {
    writeCache(folder, 'key', assembleGraph(store.articles(), []));
    const kept = readCache(folder, 'key')!;
    const met = kept.findEdge((_, { type }) => type === 'met')!;
    const { evidence } = kept.getEdgeAttributes(met);
    expect(evidence[0]!.quote).toMatch(/ met /);
    expect(kept.getEdgeAttribute(met, 'evidence')).toBe(evidence);
  });

  test.each([
    ['under another key', () => {}],
    [
      'in a file cut short',
      () => writeFileSync(join(folder, 'graph.cache'), readFileSync(join(folder, 'graph.cache')).subarray(0, -9)),
    ],
    ['in a file of other words', () => writeFileSync(join(folder, 'graph.cache'), 'words '.repeat(100))],
    ['nowhere', () => rmSync(join(folder, 'graph.cache'))],
  ])('is not taken from %s', (where, harm) => {
    writeCache(folder, 'key', assembleGraph(store.articles(), []));
    harm();
    expect(readCache(folder, where === 'under another key' ? 'other' : 'key')).toBeNull();
  });

  test('cannot be written into a folder that is gone, and that is no failure', () => {
    expect(() => writeCache(join(folder, 'gone'), 'key', assembleGraph(store.articles(), []))).not.toThrow();
  });
});

describe('the key', () => {
  test('stays while nothing changes', () => {
    expect(cacheKey(store)).toBe(cacheKey(store));
  });

  test.each<[string, () => void]>([
    ['an article comes', () => store.put([sample('Bo Marsh said no.')])],
    ['an article goes', () => store.remove([{ article: store.ids()[0]! }])],
    ['something is decided', () => writeDecisions(folder, [{ decide: 'split', one: { article: 'a', span: [0, 1] } }])],
    [
      'a build settles',
      () => {
        store.beginSet();
        store.keepInSet([[...store.sources()][0]!.given]);
        store.settleSet();
      },
    ],
  ])('changes when %s', (_, change) => {
    const before = cacheKey(store);
    change();
    expect(cacheKey(store)).not.toBe(before);
  });
});

test('what a killed process left half written is cleared away, and what a live one writes is not', () => {
  const [dead, live] = [join(folder, `graph.cache.${2 ** 22 + 1}`), join(folder, `graph.cache.${process.ppid}`)];
  for (const file of [dead, live]) writeFileSync(file, 'half');
  writeCache(folder, 'key', assembleGraph(store.articles(), []));
  expect(existsSync(dead)).toBe(false);
  expect(existsSync(live)).toBe(true);
});

test('a small graph is not kept, and takes away what was kept when it was large', () => {
  writeFileSync(join(folder, 'graph.cache'), 'old');
  loadGraph(folder);
  expect(() => statSync(join(folder, 'graph.cache'))).toThrow();
});
