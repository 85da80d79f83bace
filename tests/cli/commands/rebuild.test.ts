import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rebuildGraph } from '../../../cli/commands/rebuild.js';
import { tellTables } from '../../../cli/tell-tables.js';
import { bringUpToDate, loadGraph, openGraph, openStore } from '../../../src/graph/index.js';
import { tellUpdatesTo } from '../../../src/graph/tables/tell-updates.js';
import { syntheticArticles } from '../../benchmarks/graph/synthetic-articles.js';
import { capture } from '../capture.js';

const ARTICLES = 50;

let folder: string;
beforeEach(async () => {
  folder = join(mkdtempSync(join(tmpdir(), 'wiregraph-rebuild-')), 'graph');
  tellUpdatesTo(tellTables());
  const store = openStore(folder, { write: true });
  store.put([...syntheticArticles(ARTICLES)]);
  bringUpToDate(store);
  await store.close();
});
afterEach(() => {
  tellUpdatesTo(() => {});
  rmSync(join(folder, '..'), { recursive: true });
});

const graphJson = (): string => JSON.stringify(loadGraph(folder).export());

/** Spoils the tables, as a fault of the program would. */
async function spoil(change: (graph: NonNullable<ReturnType<typeof openStore>['graph']>) => void): Promise<void> {
  const store = openStore(folder, { write: true });
  store.change(() => change(store.graph!));
  await store.close();
}

test('makes all tables anew, whatever stood in them', async () => {
  const before = graphJson();
  await spoil(({ told, nodes, names }) => {
    for (const table of [told, names]) table.clearSync();
    for (const key of [...nodes.getKeys({ limit: 9 })]) nodes.removeSync(key);
  });
  const { result, out, err } = await capture(() => rebuildGraph({ graph: folder }));
  expect(result).toBe(0);
  expect(out).toMatch(/^50 articles in .*graph {2}made anew$/m);
  expect(out).toMatch(/said +\d+ actual/);
  expect(err).toBe('');
  expect(graphJson()).toBe(before);
});

test('gives what the graph holds as JSON', async () => {
  const { out } = await capture(() => rebuildGraph({ graph: folder, json: true }));
  expect(JSON.parse(out)).toMatchObject({ graph: folder, articles: ARTICLES, idle: [] });
});

test('refuses a folder without a graph, and makes none', async () => {
  await expect(rebuildGraph({ graph: `${folder}-none` })).rejects.toThrow(/there is no graph/);
});

test.each([
  [
    'by another version',
    { by: 'another' },
    /: it was made by another version of wiregraph .*; the graph is made anew from what was read of 50 articles\.\n$/,
  ],
  [
    'only in part',
    { whole: false },
    /: making it was cut short; the graph is made anew from what was read of 50 articles\.\n$/,
  ],
])('opening a graph whose tables were made %s says so once and makes them anew', async (_, other, said) => {
  const before = graphJson();
  await spoil(({ about }) => about.putSync('made', { ...(about.get('made') as object), ...other }));
  const { err } = await capture(() => openGraph(folder).close());
  expect(err).toMatch(said);
  expect(err.match(/wiregraph:/g)).toHaveLength(1);
  expect(graphJson()).toBe(before);
  expect((await capture(() => openGraph(folder).close())).err).toBe('');
});

test('a graph that is up to date, or gains a few articles, says nothing', async () => {
  const { err } = await capture(async () => {
    const store = openStore(folder, { write: true });
    store.put([...syntheticArticles(3, ARTICLES)]);
    bringUpToDate(store);
    await store.close();
    await openGraph(folder).close();
  });
  expect(err).toBe('');
});
