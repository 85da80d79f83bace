import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { COMPARED, ENOUGH_COMMON } from '../../../src/graph/copies/find-candidates.js';
import { RowSorter } from '../../../src/graph/sorting/row-sorter.js';
import { numbersKey } from '../../../src/graph/tables/binary-keys.js';
import { commonPostings } from '../../../src/graph/tables/common-postings.js';
import { tablesForTests } from './open-for-test.js';

const store = tablesForTests('postings');

/** Which articles have a shingle, in the order of their ids. */
type Holders = ReadonlyMap<number, readonly number[]>;

/** "7 with 3 4": each article that is to be compared, with whom. */
function toldBy(holders: Holders): string[] {
  return store.root.transactionSync(() => {
    const { postings } = store.tables;
    postings.clearSync();
    for (const [shingle, articles] of holders)
      for (const [place, article] of articles.entries())
        postings.putSync(Buffer.concat([numbersKey(shingle), Buffer.from([place])]), numbersKey(article));
    const pairs = new RowSorter(join(tmpdir(), `wiregraph-pairs-${process.pid}`), 2_000);
    const found = [...commonPostings(store.tables, pairs)].flatMap((common) =>
      common && common.others.length > 0 ? [`${common.number} with ${common.others.join(' ')}`] : [],
    );
    pairs.close();
    return found;
  });
}

/** The same, article by article: among the first that have a shingle it meets all who have it, behind them only these first ones. */
function expected(holders: Holders): string[] {
  const numbers = [...new Set([...holders.values()].flat())].sort((a, b) => a - b);
  return numbers.flatMap((number) => {
    const times = new Map<number, number>();
    for (const articles of holders.values()) {
      const place = articles.indexOf(number);
      if (place < 0) continue;
      for (const other of place < COMPARED ? articles : articles.slice(0, COMPARED))
        if (other !== number) times.set(other, (times.get(other) ?? 0) + 1);
    }
    const others = [...times].flatMap(([other, count]) => (count >= ENOUGH_COMMON ? [other] : []));
    return others.length > 0 ? [`${number} with ${others.sort((a, b) => a - b).join(' ')}`] : [];
  });
}

const upTo = (count: number): number[] => Array.from({ length: count }, (_, at) => at + 1);

describe('commonPostings', () => {
  test.each<
    readonly [name: string, holders: readonly (readonly [number, readonly number[]])[], told: readonly string[]]
  >([
    ['no postings', [], []],
    [
      'shingles of one article each',
      [
        [1, [7]],
        [2, [8]],
      ],
      [],
    ],
    ['one common shingle is too few', [[1, [7, 8]]], []],
    [
      'two common shingles',
      [
        [1, [7, 8]],
        [9, [8, 7]],
      ],
      ['7 with 8', '8 with 7'],
    ],
    [
      'two common shingles among three',
      [
        [1, [7, 8, 9]],
        [2, [7, 8]],
        [3, [9]],
      ],
      ['7 with 8', '8 with 7'],
    ],
    [
      'the shingle zero',
      [
        [0, [7, 8]],
        [1, [7, 8]],
      ],
      ['7 with 8', '8 with 7'],
    ],
  ])('%s', (_, holders, told) => {
    expect(toldBy(new Map(holders))).toEqual(told);
  });

  test('those behind the first that have a shingle meet the first, and not one another', () => {
    const all = upTo(COMPARED + 2);
    const told = toldBy(
      new Map([
        [1, all],
        [2, all],
      ]),
    );
    const first = upTo(COMPARED).join(' ');
    expect(told).toHaveLength(all.length);
    expect(told.slice(COMPARED)).toEqual([`${COMPARED + 1} with ${first}`, `${COMPARED + 2} with ${first}`]);
  });

  test('many postings, read some at a time', () => {
    const holders = new Map(upTo(1500).map((shingle) => [shingle, [shingle % 90, 100 + (shingle % 70)]] as const));
    expect(toldBy(holders)).toEqual(expected(holders));
  });

  test('where the postings that are read at one go end, none is read twice', () => {
    const holders = new Map(upTo(3100).map((shingle) => [shingle, [7, 8]] as const));
    expect(toldBy(holders)).toEqual(['7 with 8', '8 with 7']);
  });

  test('any postings', () => {
    const articles = fc.shuffledSubarray(upTo(30));
    fc.assert(
      fc.property(fc.array(articles, { maxLength: 8 }), (groups) => {
        const holders = new Map(groups.map((group, shingle) => [shingle, group] as const));
        expect(toldBy(holders)).toEqual(expected(holders));
      }),
      { numRuns: 100 },
    );
  });
});
