import { ChangedRows } from '../../graph-export/neo4j/changed-rows.js';

/** So many rows, of which every third changed. */
function third(many: number): { rows: ChangedRows<number>; wanted: (readonly [string, number])[] } {
  const all = Array.from({ length: many }, (_, row) => [row % 2 === 0 ? 'even' : 'odd', row] as const);
  const rows = new ChangedRows<number>(() => all);
  for (const [name, row] of all) rows.add(name, row, row % 3 === 0);
  return { rows, wanted: all.filter(([, row]) => row % 3 === 0) };
}

test.each([0, 1, 9000, 200_000])('of %i rows those that changed come again, in turn, as often as asked', (many) => {
  const { rows, wanted } = third(many);
  expect([...rows.rows()]).toEqual(wanted);
  expect([...rows.rows()]).toEqual(wanted);
  expect(rows.countUpTo(Number.POSITIVE_INFINITY)).toBe(wanted.length);
});

test('a count goes no further than asked', () => {
  expect(third(9000).rows.countUpTo(5)).toBe(5);
  const everything = new ChangedRows<number>(() => [1, 2, 3].map((row) => ['all', row] as const)).takeAll();
  expect([everything.countUpTo(2), everything.countUpTo(9)]).toEqual([2, 3]);
  expect([...everything.rows()].map(([, row]) => row)).toEqual([1, 2, 3]);
});

test('where nothing changed, no row comes', () => {
  const rows = new ChangedRows<number>(() => [['all', 1]]);
  rows.add('all', 1, false);
  expect([...rows.rows()]).toEqual([]);
  expect(rows.countUpTo(9)).toBe(0);
});
