import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { TELLINGS } from '../../src/model/edge-types.js';
import { edgeRow, edgeTypes, mayJoin, tells, typesTelling } from '../../src/model/kinds.js';

const root = new URL('../../', import.meta.url);
const relations = edgeTypes.filter((type) => edgeRow(type).relation);
const ties = edgeTypes.filter((type) => !edgeRow(type).relation);

test.each(edgeTypes.flatMap((type) => edgeRow(type).lexicons.map((file) => [type, file])))(
  '%s: its lexicon %s is a file',
  (_, file) => {
    expect(existsSync(new URL(`seeds/lexicon/${file}.yml`, root))).toBe(true);
  },
);

test('relations are asked for, counted and found by words; ties are none of it', () => {
  for (const type of relations) {
    expect(edgeRow(type)).toMatchObject({ asked: expect.anything(), importance: expect.any(Number) });
    expect(edgeRow(type).importance).toBeGreaterThan(0);
    expect(edgeRow(type).lexicons).not.toEqual([]);
  }
  for (const type of ties) expect(edgeRow(type)).toMatchObject({ asked: null, importance: 0, lexicons: [] });
});

test('the verb of a fact is no verb of what is none', () => {
  for (const type of relations) {
    const { actual, ...others } = edgeRow(type).verbs;
    expect(Object.values(others)).not.toContain(actual);
    expect(new Set(Object.values(others)).size).toBe(3);
  }
});

test('an edge joins the kinds of its row and no others', () => {
  expect(mayJoin('met', 'person', 'place')).toBe(true);
  expect(mayJoin('met', 'person', 'event')).toBe(false);
  expect(mayJoin('reported-by', 'event', 'organisation')).toBe(true);
  expect(mayJoin('reported-by', 'organisation', 'event')).toBe(false);
});

const filesIn = (...folders: readonly string[]) =>
  folders.flatMap((folder) =>
    readdirSync(new URL(`${folder}/`, root), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.generated.ts'))
      .map((file) => `${folder}/${file}`),
  );

test('page, pictures, files and what the shell prints name no type by hand', () => {
  const named = new RegExp(`'(?:${edgeTypes.join('|')})'`);
  const own = filesIn('graph-export', 'cli/answer').filter((file) =>
    named.test(readFileSync(new URL(file, root), 'utf8')),
  );
  expect(own).toEqual([]);
});

test('each thing that edges tell is told by a type', () => {
  for (const what of TELLINGS) {
    expect(typesTelling(what)).not.toEqual([]);
    for (const type of edgeTypes) expect(typesTelling(what).includes(type)).toBe(tells(type, what));
  }
});

test('no other file keeps a table of edge types of its own', () => {
  const files = filesIn('src', 'cli', 'graph-export');
  const hyphenated = edgeTypes.filter((type) => type.includes('-'));
  const keys = new RegExp(`^\\s*'(?:${hyphenated.join('|')})':`, 'm');
  const own = files.filter((file) => keys.test(readFileSync(new URL(file, root), 'utf8')));
  expect(own).toEqual(['src/model/edge-types.ts']);
});
