import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { RowSorter } from '../../../src/graph/sorting/row-sorter.js';

const folder = mkdtempSync(join(tmpdir(), 'wiregraph-sorting-'));
afterAll(() => rmSync(folder, { recursive: true }));

type Given = readonly (readonly [key: string, value: string])[];

/** Rows as the sorter gives them out, as text. */
function sorted(rows: Given, room?: number): [string, string][] {
  const sorter = new RowSorter(join(folder, 'rows'), room);
  for (const [key, value] of rows) sorter.add(Buffer.from(key, 'latin1'), Buffer.from(value, 'latin1'));
  const found = Array.from(sorter.sorted(), ([key, value]): [string, string] => [
    key.toString('latin1'),
    value.toString('latin1'),
  ]);
  sorter.close();
  return found;
}

/** The same by what is known to be right. */
const expected = (rows: Given): [string, string][] => [...new Map(rows)].sort(([a], [b]) => (a < b ? -1 : 1));

describe('RowSorter', () => {
  test.each<readonly [name: string, rows: Given]>([
    ['nothing', []],
    ['one row', [['a', '1']]],
    [
      'rows in order',
      [
        ['a', '1'],
        ['b', '2'],
        ['c', '3'],
      ],
    ],
    [
      'rows out of order',
      [
        ['c', '3'],
        ['a', '1'],
        ['b', '2'],
      ],
    ],
    [
      'a key that comes again: the last counts',
      [
        ['a', '1'],
        ['b', '2'],
        ['a', '3'],
      ],
    ],
    [
      'a key with nothing under it',
      [
        ['b', ''],
        ['a', ''],
      ],
    ],
    [
      'a key that another one begins with',
      [
        ['lund', '1'],
        ['lu', '2'],
        ['lunds', '3'],
        ['l', '4'],
      ],
    ],
    [
      'keys alike in their first bytes',
      [
        ['lunda2', '1'],
        ['lunda1', '2'],
        ['lunda', '3'],
      ],
    ],
    [
      'bytes above the letters',
      [
        ['\xff', '1'],
        ['\x00', '2'],
        ['z', '3'],
        ['\x00\x00', '4'],
      ],
    ],
  ])('%s', (_, rows) => {
    expect(sorted(rows)).toEqual(expected(rows));
    expect(sorted(rows, 4)).toEqual(expected(rows));
  });

  const key = fc.oneof(
    fc.string({ maxLength: 3 }),
    fc.string({ unit: fc.constantFrom('\x00', 'a', '\xff'), maxLength: 7 }),
  );
  const row = fc.tuple(
    key.map((text) => Buffer.from(text).toString('latin1')),
    fc.string({ unit: 'binary-ascii', maxLength: 30 }),
  );

  test('any rows, in memory or through the disk', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 120 }), fc.integer({ min: 1, max: 2000 }), (rows, room) => {
        expect(sorted(rows, room)).toEqual(expected(rows));
      }),
      { numRuns: 200 },
    );
  });

  test('a row longer than what is read at one go', () => {
    const long = 'x'.repeat(200_000);
    const rows: Given = [
      ['b', long],
      ['a', '1'],
      ['c', `${long}y`],
      ['a', long],
    ];
    expect(sorted(rows, 10)).toEqual(expected(rows));
  });

  test('more rows than places fit beside their keys go out in order', () => {
    const sorter = new RowSorter(join(folder, 'rows'), 1 << 28);
    const many = 2 ** 21 + 3;
    const key = Buffer.alloc(8);
    for (let at = many; at > 0; at--) {
      // alike in their first bytes, four by four
      key.writeUInt32BE(at >>> 2);
      key.writeUInt32BE(at, 4);
      sorter.add(key, key);
    }
    let last = 0;
    for (const [found] of sorter.sorted()) {
      if (found.readUInt32BE(4) !== last + 1) throw new Error(`${found.readUInt32BE(4)} came behind ${last}`);
      last += 1;
    }
    sorter.close();
    expect(last).toBe(many);
  }, 60_000);

  test('nobody finds a file in the folder, whether rows went through it or not', () => {
    const sorter = new RowSorter(join(folder, 'rows'), 10);
    for (let at = 0; at < 100; at++) sorter.add(Buffer.from(String(at)), Buffer.from('some value'));
    expect(readdirSync(folder)).toEqual([]);
    expect([...sorter.sorted()]).toHaveLength(100);
    sorter.close();
    expect(readdirSync(folder)).toEqual([]);
  });

  test('where no file can be made, it says so and what to do', () => {
    const sorter = new RowSorter(join(folder, 'no such folder', 'rows'), 10);
    const add = (): void => {
      for (let at = 0; at < 10; at++) sorter.add(Buffer.from(String(at)), Buffer.from('some value'));
    };
    expect(add).toThrow(/no such folder.*could not be written.*make room and run the same command again/);
  });
});
