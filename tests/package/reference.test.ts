import { existsSync, readFileSync } from 'node:fs';
import { ENTRIES, REFERENCE, referenceOf } from '../../package/reference.js';

/** API Extractor reads declarations with a compiler of its own. */
const LIMIT_MS = 120_000;
const built = ENTRIES.every(({ declarations }) => existsSync(new URL(`../../${declarations}`, import.meta.url)));
if (!built) throw new Error('The reference pages are written from dist: run `npm run build` first.');

const [library, ...others] = ENTRIES.map((entry) => ({ entry, ...referenceOf(entry) }));
const importable = new Set([...library!.page.matchAll(/^## (\w+)$/gm)].map(([, name]) => name));

describe.each([library!, ...others])('the reference of $entry.name', ({ entry, page, unexported, undocumented }) => {
  it(
    'says something of everything that can be imported',
    () => {
      expect(undocumented).toEqual([]);
    },
    LIMIT_MS,
  );

  it('names no shape that a program cannot import', () => {
    expect(unexported.filter((name) => entry.name === 'wiregraph' || !importable.has(name))).toEqual([]);
  });

  it('is the one that stands in docs/reference: `npm run build && npm run docs` writes it', () => {
    expect(readFileSync(new URL(entry.page, REFERENCE), 'utf8')).toBe(page);
  });
});

test.each([
  ['ask', true],
  ['GraphView', true],
  ['ViewEdge', true],
  ['Network', false],
  ['openStore', false],
])('%s can be imported: %s', (name, can) => {
  expect(importable.has(name)).toBe(can);
});
