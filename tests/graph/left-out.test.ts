import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bringUpToDate, type NewArticle, openStore } from '../../src/graph/index.js';
import { openGraph } from '../../src/graph/open-graph.js';
import { sample } from './store/sample-articles.js';

const MET = 'Ada Lund met Bo Marsh in Orlin.';
const CONDEMNED = 'Bo Marsh condemned the raid.';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wiregraph-left-out-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A record of a shape that nobody reads any more. */
const lost = ({ given, record }: NewArticle): NewArticle => ({ given, record: { ...record, schema: 0 as never } });

async function leftOutOf(articles: readonly NewArticle[], { updated }: { readonly updated: boolean }) {
  const store = openStore(folder, { write: true });
  store.put(articles);
  if (updated) bringUpToDate(store);
  try {
    return store.leftOut(updated);
  } finally {
    await store.close();
  }
}

const [here, there] = [sample(MET), sample(MET, { source: 'other.txt', date: '2031-05-02' })];

describe.each([{ updated: true }, { updated: false }])('articles left out, tables up to date: $updated', (state) => {
  test.each([
    ['none of one that is read', [here], { whole: 0, inPart: 0 }],
    ['none of one read from two sources', [here, there], { whole: 0, inPart: 0 }],
    ['one whose record is lost', [lost(here), sample(CONDEMNED)], { whole: 1, inPart: 0 }],
    ['one whose two records are lost', [lost(here), lost(there), sample(CONDEMNED)], { whole: 1, inPart: 0 }],
    ['in part, one of whose sources is lost', [lost(here), there, sample(CONDEMNED)], { whole: 0, inPart: 1 }],
    ['in part and whole', [here, lost(there), lost(sample(CONDEMNED))], { whole: 1, inPart: 1 }],
  ])('%s', async (_, articles, expected) => {
    expect(await leftOutOf(articles, state)).toEqual(expected);
  });
});

test('an article with one source lost is told by the other', async () => {
  await leftOutOf([lost(here), there], { updated: true });
  const graph = openGraph(folder);
  expect([...graph.view.articles()].map(([, { sources, date }]) => [sources, date])).toEqual([
    [['other.txt'], '2031-05-02'],
  ]);
  expect(graph.leftOut()).toEqual({ whole: 0, inPart: 1 });
  await graph.close();
});
