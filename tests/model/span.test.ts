import fc from 'fast-check';
import { firstEndingBehind, firstStartingAt, holds, lengthOf, overlaps } from '../../src/model/span.js';

describe('spans', () => {
  test.each([
    ['inside', [0, 9], [3, 5], true, true],
    ['the same', [3, 5], [3, 5], true, true],
    ['over the edge', [0, 4], [3, 5], false, true],
    ['around', [3, 5], [0, 9], false, true],
    ['side by side', [0, 3], [3, 5], false, false],
    ['apart', [0, 2], [7, 9], false, false],
  ] as const)('%s', (_, outer, inner, held, overlapping) => {
    expect(holds([...outer], [...inner])).toBe(held);
    expect(overlaps([...outer], [...inner])).toBe(overlapping);
  });

  test('lengths add up', () => {
    expect(
      lengthOf([
        [0, 3],
        [5, 9],
      ]),
    ).toBe(7);
    expect(lengthOf([])).toBe(0);
  });

  const rows = fc.array(fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 5 })), { maxLength: 20 }).map((steps) => {
    let at = 0;
    const tokens = steps.map(([gap, length]) => {
      const start = at + gap;
      at = start + length;
      return [start, at] as const;
    });
    return { size: tokens.length, start: (t: number) => tokens[t]![0], end: (t: number) => tokens[t]![1] };
  });

  test('searching by offset finds what looking at every token finds', () => {
    fc.assert(
      fc.property(rows, fc.nat(120), (row, offset) => {
        const all = Array.from({ length: row.size }, (_, token) => token);
        expect(firstStartingAt(row, offset)).toBe(all.find((token) => row.start(token) >= offset) ?? row.size);
        expect(firstEndingBehind(row, offset)).toBe(all.find((token) => row.end(token) > offset) ?? row.size);
      }),
    );
  });
});
