import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildGraph } from '../../../cli/commands/build.js';
import { checkGraph } from '../../../cli/commands/check.js';
import { refreshGraph } from '../../../cli/commands/refresh.js';
import { runCommandLine } from '../../../cli/run-command-line.js';
import { loadGraph, repairStore } from '../../../src/graph/index.js';
import { answerSchema } from '../../../src/questions/answer-schema.js';
import { spoilTable } from '../../hostile/store/spoil-table.js';
import { capture } from '../capture.js';

const TOY = new URL('../../build/toy-extractor.ts', import.meta.url).href;

let folder: string;
let flags: { graph: string };
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'wiregraph-check-'));
  flags = { graph: join(folder, 'graph') };
  for (const [name, text] of [
    ['met.txt', 'Ada Lund met Bo Marsh in Orlin.'],
    ['moe.txt', 'Bo Marsh condemned Karin Moe.'],
  ])
    writeFileSync(join(folder, name!), text!);
  await capture(() => buildGraph([join(folder, '*.txt')], flags, TOY));
});
afterEach(() => rmSync(folder, { recursive: true }));

const check = (more: object = {}) => capture(() => checkGraph({ ...flags, ...more }, TOY));
const graphJson = (): string => JSON.stringify(loadGraph(flags.graph).export());

const spoil = (table: string): void => spoilTable(flags.graph, table);

test('a whole graph is called so', async () => {
  const { result, out, err } = await check();
  expect([result, out]).toEqual([0, '']);
  expect(err).toMatch(/graph: 2 articles on \d+ pages, all as they were written\.\n$/);
  expect((await check({ repair: true })).result).toBe(0);
  expect(JSON.parse((await check({ json: true })).out)).toMatchObject({ summed: true, articles: 2, damages: [] });
});

test('damage is named and told what to do about; nothing is changed without --repair', async () => {
  spoil('graph nodes');
  const path = join(flags.graph, 'articles.mdb');
  const before = readFileSync(path);
  const { result, out, err } = await check();
  expect(result).toBe(1);
  expect(out).toMatch(/^page \d+ \(graph nodes\) is not as it was written\n$/);
  expect(err).toMatch(/graph is damaged; wiregraph check --repair -g .* saves what can be saved\.\n$/);
  expect(readFileSync(path).equals(before)).toBe(true);
});

test('a damaged graph is made anew from its articles', async () => {
  const before = graphJson();
  spoil('graph told');
  expect(graphJson).toThrow(/is damaged/);
  const { result, err } = await check({ repair: true });
  expect(result).toBe(0);
  expect(err).toMatch(/2 articles as they were, 0 read again from their texts, 0 lost; the damaged file is kept/);
  expect(graphJson()).toBe(before);
  expect((await check()).result).toBe(0);
});

test('lost records are read again from their texts', async () => {
  const before = graphJson();
  spoil('records');
  const { result, err } = await check({ repair: true });
  expect(result).toBe(0);
  expect(err).toMatch(/0 articles as they were, 2 read again from their texts, 0 lost;/);
  expect(graphJson()).toBe(before);
});

describe('a mending that was cut short before lost records were read again', () => {
  let before: string;
  beforeEach(async () => {
    before = graphJson();
    spoil('records');
    expect(await repairStore(flags.graph)).toMatchObject({ kept: 0, toRead: 2 });
  });

  test('is named, and the next one goes on', async () => {
    const { result, out } = await check();
    expect(result).toBe(1);
    expect(out).toMatch(/^(?:the record of article \w+ is lost, and its text is there to be read again\n){2}$/);
    const { result: mended, err } = await check({ repair: true });
    expect([mended, err]).toEqual([0, expect.stringMatching(/0 articles as they were, 2 read again from their texts/)]);
    expect(graphJson()).toBe(before);
    expect((await check()).result).toBe(0);
  });

  test('a question says that they are left out, and no more once they are read again', async () => {
    const ask = () => capture(() => runCommandLine(['query', 'who met Ada Lund', '-g', flags.graph]));
    expect((await ask()).err).toMatch(
      /graph: 2 articles are left out, since their records were lost .*wiregraph refresh/,
    );
    expect((await ask()).err).toMatch(/2 articles are left out/);
    const inJson = async () =>
      answerSchema.parse(
        JSON.parse((await capture(() => runCommandLine(['query', 'Lund', '--json', '-g', flags.graph]))).out),
      ).articlesLeftOut;
    expect(await inJson()).toEqual({ whole: 2, inPart: 0 });
    await check({ repair: true });
    expect(await inJson()).toBeUndefined();
    const { out, err } = await ask();
    expect(out).toMatch(/Bo Marsh/);
    expect(err).not.toMatch(/left out/);
  });

  test('refresh reads them again too', async () => {
    expect((await capture(() => refreshGraph(flags, TOY))).out).toMatch(/met\.txt.*since its record was lost/);
    expect(graphJson()).toBe(before);
    expect((await check()).result).toBe(0);
  });
});

test('with all texts lost nothing can be saved, and the file stays', async () => {
  spoil('texts');
  const before = readFileSync(join(flags.graph, 'articles.mdb'));
  await expect(check({ repair: true })).rejects.toThrow(
    /nothing of its articles\.mdb can be saved; take it from a backup/,
  );
  expect(readFileSync(join(flags.graph, 'articles.mdb')).equals(before)).toBe(true);
});

test('a folder without a graph is named', async () => {
  await expect(checkGraph({ graph: join(folder, 'none') })).rejects.toThrow(/there is no graph/);
});
