import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildGraph } from '../../../cli/commands/build.js';
import { compactGraph } from '../../../cli/commands/compact.js';
import { removeArticles } from '../../../cli/commands/remove.js';
import { historyFile, readHistory, writeHistory } from '../../../cli/console/history.js';
import { bringUpToDate, compactStore, loadGraph, openStore } from '../../../src/graph/index.js';
import { textCoding } from '../../../src/graph/store/codings.js';
import { verifyPages } from '../../../src/graph/store/pages/verify-pages.js';
import { syntheticArticles } from '../../benchmarks/graph/synthetic-articles.js';
import { capture } from '../../cli/capture.js';
import { sample } from './sample-articles.js';

let folder: string;
let path: string;
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'wiregraph-erase-')), 'graph');
  path = join(folder, 'articles.mdb');
});
afterEach(() => rmSync(join(folder, '..'), { recursive: true }));

const SECRET = 'XQZW-SECRETWORD';
/** Secrets long and short: in leaves, in overflow pages, in titles, sources and addresses. */
const secrets = [
  sample(`Ada Lund left. ${SECRET} one.`, { source: `/in/${SECRET}.txt`, title: `${SECRET} title` }),
  sample(`Bo Marsh left. ${SECRET} ${'two words more '.repeat(900)}`, { url: `https://news.example/${SECRET}` }),
  sample(Array.from({ length: 3000 }, (_, at) => `${at * 7919} ${at % 500 === 0 ? SECRET : ''}`).join(' ')),
];

/** What stands on the disk of a secret: its word as it is, or a stretch of its deflated text. */
const traces = [SECRET, ...secrets.map(({ given }) => textCoding.encode(given.text).subarray(4, 36))];
const onDisk = (): boolean => {
  const bytes = readFileSync(path);
  return traces.some((trace) => bytes.includes(trace));
};

async function fill(): Promise<void> {
  const store = openStore(folder, { write: true });
  store.put([...syntheticArticles(12)]);
  store.put(secrets);
  store.put([...syntheticArticles(12, 12)]);
  bringUpToDate(store);
  await store.close();
}

const ids = secrets.map(({ record }) => record.article.id);

test('what is removed is gone from the disk, and everything else is as it was', async () => {
  await fill();
  expect(onDisk()).toBe(true);
  const { result } = await capture(() => removeArticles(ids, { graph: folder }));
  expect(result).toBe(0);
  expect(onDisk()).toBe(false);
  expect(verifyPages(path)).toMatchObject({ damage: null, summed: true });
  const graph = JSON.stringify(loadGraph(folder).export());
  const other = `${folder}-other`;
  const store = openStore(other, { write: true });
  store.put([...syntheticArticles(24)]);
  bringUpToDate(store);
  await store.close();
  expect(graph).toBe(JSON.stringify(loadGraph(other).export()));
});

test('what only one of three removals takes out stays until its own', async () => {
  await fill();
  await capture(() => removeArticles(ids.slice(0, 2), { graph: folder }));
  expect(onDisk()).toBe(true);
  await capture(() => removeArticles(ids.slice(2), { graph: folder }));
  expect(onDisk()).toBe(false);
});

test('a build that leaves an article out erases it', async () => {
  await fill();
  const toy = new URL('../../build/toy-extractor.ts', import.meta.url).href;
  const samples = fileURLToPath(new URL('../../../seeds/articles', import.meta.url));
  await capture(() => buildGraph([samples], { graph: folder, workers: 0 }, toy));
  expect(onDisk()).toBe(false);
});

test('compacting makes the file smaller, keeps the graph, and erases too', async () => {
  await fill();
  const store = openStore(folder, { write: true });
  store.remove(ids.map((article) => ({ article })));
  bringUpToDate(store);
  await store.close();
  expect(onDisk()).toBe(true);
  const graph = JSON.stringify(loadGraph(folder).export());
  const before = statSync(path).size;
  const { result, err } = await capture(() => compactGraph({ graph: folder }));
  expect(result).toBe(0);
  expect(err).toMatch(/graph: [\d.]+ MB before, [\d.]+ MB now\.\n$/);
  expect(statSync(path).size).toBeLessThan(before);
  expect(onDisk()).toBe(false);
  expect(verifyPages(path)).toMatchObject({ damage: null, summed: true });
  expect(JSON.stringify(loadGraph(folder).export())).toBe(graph);
  const after = openStore(folder, { write: true });
  after.put([sample('Cy Fox left.')]);
  bringUpToDate(after);
  await after.close();
  expect(verifyPages(path)).toMatchObject({ damage: null, summed: true });
});

/** A process that opens the graph, reads, and waits until it is told to go on. */
const READER = `
  import { openStore } from ${JSON.stringify(new URL('../../../src/graph/index.ts', import.meta.url).href)};
  const store = openStore(process.argv[1]);
  const articles = store.articles();
  articles.next();
  process.stdout.write('reading');
  process.stdin.once('data', async () => { articles.return(); await store.close(); process.exit(0); });
`;

test('what another process still reads is left, said, and erased later', async () => {
  await fill();
  const reader = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', READER, folder]);
  await new Promise((resolve) => reader.stdout.once('data', resolve));
  const { result, err } = await capture(() => removeArticles(ids, { graph: folder }));
  expect(result).toBe(0);
  expect(err).toMatch(
    new RegExp(`still stands on the disk, as process ${reader.pid} reads it; .* wiregraph compact erases it`),
  );
  expect(onDisk()).toBe(true);
  await expect(compactStore(folder)).rejects.toThrow(`process ${reader.pid} has this graph open`);
  const ended = new Promise((resolve) => reader.once('exit', resolve));
  reader.stdin.write('go on');
  expect(await ended).toBe(0);
  await compactStore(folder);
  expect(onDisk()).toBe(false);
}, 60_000);

describe('questions kept for the console', () => {
  const { XDG_STATE_HOME } = process.env;
  let file: string;
  beforeEach(async () => {
    process.env.XDG_STATE_HOME = join(folder, '..', 'state');
    await fill();
    file = historyFile(folder);
    writeHistory(file, [`who met ${SECRET}`]);
  });
  afterEach(() => {
    if (XDG_STATE_HOME === undefined) delete process.env.XDG_STATE_HOME;
    else process.env.XDG_STATE_HOME = XDG_STATE_HOME;
  });

  test.each([
    ['removing articles', () => removeArticles(ids, { graph: folder })],
    ['compacting', () => compactGraph({ graph: folder })],
  ])('are forgotten with %s, which says so', async (_, run) => {
    expect((await capture(run)).err).toContain('the questions kept for its console are forgotten too');
    expect(existsSync(file)).toBe(false);
    expect((await capture(() => compactGraph({ graph: folder }))).err).not.toContain('forgotten');
  });

  test('stay where nothing was taken out, and another graph’s stay', async () => {
    const other = historyFile(`${folder}-other`);
    writeHistory(other, ['Vik']);
    await capture(() => removeArticles(['0000'], { graph: folder }));
    expect(readHistory(file)).toEqual([`who met ${SECRET}`]);
    await capture(() => removeArticles(ids, { graph: folder }));
    expect(readHistory(other)).toEqual(['Vik']);
  });
});
