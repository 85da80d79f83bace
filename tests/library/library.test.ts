import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ask, assembleGraph, buildGraph, extract, InputError, type InputProblem } from '../../src/index.js';

const MET = 'OSLO, May 2, 2031 — President Ada Lund met Prime Minister Bo Marsh in Oslo on Friday.';
const BLAMED = 'Chancellor Cyra Vale condemned Prime Minister Bo Marsh in a speech on Friday.';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wiregraph-library-'));
  writeFileSync(join(folder, 'met.txt'), MET);
});
afterAll(() => rmSync(folder, { recursive: true }));

test('paths and objects become one graph, which answers', async () => {
  const graph = await buildGraph([folder, { text: BLAMED, date: '2031-05-03', outlet: 'Orlin Post' }]);
  expect(ask(graph, 'who met Bo Marsh').rows[0]).toMatchObject({
    type: 'met',
    evidence: [{ quote: expect.any(String) }],
  });
  expect(ask(graph, 'who condemned Bo Marsh').rows[0]).toMatchObject({ source: { name: 'Cyra Vale' } });
});

test('the same articles in another order, and handed in twice, are the same graph', async () => {
  const one = await buildGraph([
    { text: MET, source: 'a' },
    { text: BLAMED, source: 'b' },
  ]);
  const other = await buildGraph([
    { text: BLAMED, source: 'b' },
    { text: MET, source: 'a' },
    { text: MET, source: 'a' },
  ]);
  expect(JSON.stringify(other.export())).toBe(JSON.stringify(one.export()));
});

test('what cannot be read is told, and the others are read all the same', async () => {
  const problems: InputProblem[] = [];
  await buildGraph([join(folder, 'missing.txt'), folder], { onProblem: (problem) => problems.push(problem) });
  expect(problems).toMatchObject([{ problem: expect.stringContaining('missing.txt') }]);
});

test('one article alone is told by its text', () => {
  expect(extract({ text: MET }).claims.map(({ type }) => type)).toContain('met');
});

type Anything = (...given: unknown[]) => unknown;
test.each<[string, () => unknown, RegExp]>([
  ['no input at all', () => buildGraph([]), /No articles were handed in/],
  ['a path to nothing', () => buildGraph('nowhere.txt'), /nowhere\.txt/],
  ['an article without its text', () => (buildGraph as Anything)([{ source: 'a.txt' }]), /^a\.txt: text: /],
  ['a number for a date', () => (buildGraph as Anything)([{ text: 'x', date: 5 }]), /^article 1: date: /],
  ['a day that is none', () => buildGraph([{ text: 'x', date: '2031-02-30' }]), /^article 1: date: /],
  ['null for an article', () => (buildGraph as Anything)([null]), /^article 1: the article: /],
  [
    'records where a graph is wanted',
    () => (ask as Anything)([], 'who met Ada Lund'),
    /the first argument is no graph/,
  ],
  ['no question', async () => (ask as Anything)(await buildGraph({ text: MET })), /the question is no text/],
  [
    'a factuality that is none',
    async () => (ask as Anything)(await buildGraph({ text: MET }), 'x', { include: ['true'] }),
    /“true” is none of actual/,
  ],
  ['text where an article is wanted', () => (extract as Anything)('Ada Lund met Bo Marsh.'), /hand in an object/],
  [
    'bare records',
    () => (assembleGraph as Anything)([extract({ text: MET })]),
    /article 1 is no \{ record, text, sources \}/,
  ],
  ['one record', () => (assembleGraph as Anything)(extract({ text: MET })), /the first argument is no list/],
])('%s is an InputError that says what to do', async (_, call, told) => {
  const error = await Promise.resolve()
    .then(call)
    .then(
      () => null,
      (thrown: unknown) => thrown,
    );
  expect(error).toBeInstanceOf(InputError);
  expect((error as Error).message).toMatch(told);
});
