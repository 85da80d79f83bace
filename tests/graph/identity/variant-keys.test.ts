import { personNameVariant } from '../../../src/graph/identity/rules/person-name-variant.js';

const rowsOf = (name: string) => [
  ...personNameVariant.keys({ kind: 'person', name, forms: [name], land: null, sense: null }),
];
const keysOf = (name: string): string[] => rowsOf(name).map(({ key }) => key);
/** Whether they share a key under which one of them looks for others. */
const linked = (one: string, other: string): boolean =>
  rowsOf(one).some(({ key, asks }) => rowsOf(other).some((row) => row.key === key && (asks || row.asks)));

test.each([
  ['K. Lund', 'Karl Lund', true],
  ['K. M. Lund', 'Karl Lund', true],
  ['Karl M. Lund', 'Karl Lund', true],
  ['Bill Lund', 'William Lund', true],
  ['Mitt Romney', 'Willard Mitt Romney', true],
  // thousands of one surname, and of one initial with it, are nothing to one another
  ['Karl Lund', 'Kurt Lund', false],
  ['Karl M. Lund', 'Max Lund', false],
])('“%s” and “%s” are looked at together: %s', (one, other, are) => {
  expect([linked(one, other), linked(other, one)]).toEqual([are, are]);
});

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
