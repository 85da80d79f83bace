import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from 'lmdb';
import { numbersKey } from '../../../src/graph/tables/binary-keys.js';
import { GatheredTables } from '../../../src/graph/tables/gathered-tables.js';
import type { GraphTables } from '../../../src/graph/tables/graph-tables.js';
import { tablesForTests } from './open-for-test.js';

const store = tablesForTests('gathered');
const folder = mkdtempSync(join(tmpdir(), 'wiregraph-gathered-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Fills empty tables by way of gathering, and gives what LMDB then holds of one of them. */
function gather(
  name: keyof GraphTables,
  fill: (tables: GraphTables, gathered: GatheredTables) => void,
): [unknown, unknown][] {
  return store.root.transactionSync(() => {
    for (const table of Object.values(store.tables)) table.clearSync();
    const gathered = new GatheredTables(store.tables, folder);
    fill(gathered.tables, gathered);
    for (const _ of gathered.settle());
    gathered.close();
    const rows = (store.tables[name] as Database<unknown, never>).getRange();
    return Array.from(rows, ({ key, value }): [unknown, unknown] => [key, value]);
  });
}

const one = Buffer.from([1]);

describe('GatheredTables', () => {
  test('rows are not written before they are asked for', () => {
    const rows = gather('told', ({ told }) => {
      told.putSync(numbersKey(2), one);
      expect(store.tables.told.getKeysCount()).toBe(0);
      told.putSync(numbersKey(1), one);
    });
    expect(rows).toEqual([
      [numbersKey(1), one],
      [numbersKey(2), one],
    ]);
  });

  test('whoever reads a table sees all that was put there, and what comes then', () => {
    const rows = gather('told', ({ told }, { tables }) => {
      told.putSync(numbersKey(5), one);
      told.putSync(numbersKey(3), one);
      expect(told.getKeysCount()).toBe(2);
      expect(told.get(numbersKey(3))).toEqual(one);
      expect(told.get(numbersKey(4))).toBeUndefined();
      tables.told.putSync(numbersKey(4), one);
      expect(tables.told.get(numbersKey(4))).toEqual(one);
    });
    expect(rows.map(([key]) => key)).toEqual([numbersKey(3), numbersKey(4), numbersKey(5)]);
  });

  test('a row taken out is gone, others stay', () => {
    const rows = gather('postings', ({ postings }) => {
      for (const number of [2, 1]) postings.putSync(numbersKey(number), one);
      postings.removeSync(numbersKey(2));
    });
    expect(rows.map(([key]) => key)).toEqual([numbersKey(1)]);
  });

  test('a table that does not gather is written at once', () => {
    gather('numbers', ({ numbers }) => {
      numbers.putSync('a', 1);
      expect(store.tables.numbers.get('a')).toBe(1);
    });
  });

  test('keys that are words, numbers and both stand as LMDB itself would put them', () => {
    const sorted: [what: 'date' | 'mentions', value: string | number, node: number][] = [
      ['mentions', 300, 1],
      ['mentions', 4, 2],
      ['date', '2031-02-03', 70_000],
      ['date', '2031-02', 3],
      ['mentions', 4, 70_001],
      ['date', '2031-02-03', 9],
    ];
    const keys = gather('sorted', (tables) => {
      for (const key of sorted) tables.sorted.putSync(key, 1);
    });
    const words = ['þór lund', 'lund', 'ångström', 'lund', 'zoë', '東京', '', 'a\u0000b'].map(
      (word, at): [string, number] => [word, 10 - at],
    );
    const named = gather('names', (tables) => {
      for (const key of words) tables.names.putSync(key, 1);
    });
    const plainly = store.root.transactionSync(() => {
      for (const table of Object.values(store.tables)) table.clearSync();
      for (const key of sorted) store.tables.sorted.putSync(key, 1);
      for (const key of words) store.tables.names.putSync(key, 1);
      return [store.tables.sorted, store.tables.names].map((table) =>
        Array.from((table as Database<number, never>).getRange(), ({ key, value }) => [key, value]),
      );
    });
    expect([keys, named]).toEqual(plainly);
    expect(keys).toHaveLength(sorted.length);
    expect(named).toHaveLength(words.length);
  });
});
