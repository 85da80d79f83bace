import { personNameVariant } from '../../../src/graph/identity/rules/person-name-variant.js';

const keysOf = (name: string): string[] =>
  [...personNameVariant.keys({ kind: 'person', name, forms: [name], land: null, sense: null })].map(({ key }) => key);

test.each([
  ['Donald J. Trump', 'Donald Trump'],
  ['Maria Inez Paz Soledad del Carmen Vega Ruiz', 'Maria Vega'],
  ['Karl-Theodor Johann Jakob Philipp Franz Josef Vale', 'Karl Vale'],
])('“%s” is looked for where “%s” stands', (long, short) => {
  const keys = new Set(keysOf(long));
  expect(keysOf(short).some((key) => keys.has(key))).toBe(true);
});

test.each([
  ['-', 40],
  ['-', 80],
  [' ', 40],
])('a list of names between “%s”, %d of them, is not looked for by every two of its words', (between, count) => {
  const names = Array.from(
    { length: count },
    (_, at) => `Lo${String.fromCharCode(97 + (at % 26))}${'k'.repeat(1 + at / 26)}a`,
  );
  expect(keysOf(names.join(between)).length).toBeLessThan(100);
});
