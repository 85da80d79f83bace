import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { articleId } from '../../src/articles/article-id.js';
import type { SourceArticle } from '../../src/articles/types.js';
import { type Extractor, fillStore, openExtractor } from '../../src/build/index.js';
import { type ArticleStore, assembleGraph, openStore } from '../../src/graph/index.js';
import { reading, toyArticle } from './toy-articles.js';

const TOY = new URL('./toy-extractor.ts', import.meta.url).href;
const RUNS = { numRuns: 30 };

let folder: string;
let here: Extractor;
let stores: ArticleStore[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'wiregraph-laws-'));
  here = await openExtractor({ workers: 0, module: TOY });
});

afterEach(async () => {
  for (const store of stores) await store.close();
  stores = [];
});

afterAll(() => rmSync(folder, { recursive: true }));

/** Two stores to compare, emptied for every run: opening one is what costs. */
function store(which: 0 | 1): ArticleStore {
  stores[which] ??= openStore(join(folder, `${which}`), { write: true });
  const opened = stores[which];
  opened.remove(opened.ids().map((article) => ({ article })));
  return opened;
}

async function fill(
  into: ArticleStore,
  articles: readonly SourceArticle[],
  replace = false,
  extractor = here,
): Promise<void> {
  await fillStore({ store: into, items: reading(articles), extractor, replace });
}

const json = (from: ArticleStore): string => JSON.stringify(assembleGraph(from.articles(), []).export());

const articles = fc.array(toyArticle, { minLength: 1, maxLength: 8 });
/** The same articles in two orders, the second cut into batches. */
const twoOrders = articles.chain((set) =>
  fc.record({
    first: fc.constant(set),
    second: fc.shuffledSubarray(set, { minLength: set.length, maxLength: set.length }),
    cut: fc.nat({ max: set.length }),
  }),
);

test('any order and any batches give the same bytes', async () => {
  await fc.assert(
    fc.asyncProperty(twoOrders, async ({ first, second, cut }) => {
      const [one, other] = [store(0), store(1)];
      await fill(one, first, true);
      await fill(other, second.slice(0, cut));
      await fill(other, second.slice(cut));
      expect(json(other)).toBe(json(one));
    }),
    RUNS,
  );
});

test('building twice changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(articles, async (set) => {
      const one = store(0);
      await fill(one, set, true);
      const before = json(one);
      await fill(one, [...set].reverse(), true);
      expect(json(one)).toBe(before);
    }),
    RUNS,
  );
});

test('adding then taking out equals never having added', async () => {
  await fc.assert(
    fc.asyncProperty(articles, articles, async (set, more) => {
      const [one, other] = [store(0), store(1)];
      const texts = new Set(set.map(({ text }) => text));
      const others = more.filter(({ text }) => !texts.has(text));
      await fill(one, set, true);
      await fill(other, [...others, ...set], true);
      other.remove(others.map(({ text }) => ({ article: articleId(text) })));
      expect(json(other)).toBe(json(one));
    }),
    RUNS,
  );
});

test('merging sets is commutative and associative', async () => {
  await fc.assert(
    fc.asyncProperty(articles, articles, articles, async (a, b, c) => {
      const [one, other] = [store(0), store(1)];
      for (const set of [a, b, c]) await fill(one, set);
      for (const set of [[...b, ...c], a]) await fill(other, set);
      expect(json(other)).toBe(json(one));
    }),
    RUNS,
  );
});

test('every piece of evidence quotes its article', async () => {
  await fc.assert(
    fc.asyncProperty(articles, async (set) => {
      const one = store(0);
      await fill(one, set, true);
      assembleGraph(one.articles(), []).forEachEdge((_, { evidence }) => {
        for (const { article, span, quote } of evidence) expect(one.get(article)!.text.slice(...span)).toBe(quote);
      });
    }),
    RUNS,
  );
});

test.each([1, 2, 4])('%i worker threads give the same bytes as none', async (workers) => {
  const set = fc.sample(toyArticle, { numRuns: 200, seed: 20310502 });
  const [one, other] = [store(0), store(1)];
  await fill(one, set, true);
  const extractor = await openExtractor({ workers, module: TOY });
  await fill(other, [...set].reverse(), true, extractor);
  await extractor.close();
  expect(json(other)).toBe(json(one));
});
