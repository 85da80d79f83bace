import fc from 'fast-check';
import { planBatch } from '../../../src/language/network/plan-batch.js';

const lengths = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 12 });

describe('a batch plan', () => {
  test('gives every token a slot of its own', () => {
    fc.assert(
      fc.property(lengths, (sizes) => {
        const { tokens, slots } = planBatch(sizes);
        expect(tokens).toBe(sizes.reduce((sum, size) => sum + size, 0));
        expect(Array.from(slots).sort((a, b) => a - b)).toEqual(Array.from({ length: tokens }, (_, slot) => slot));
      }),
    );
  });

  test('reads each sentence from its first token on and from its last one back, a row a sentence', () => {
    fc.assert(
      fc.property(lengths, (sizes) => {
        const plan = planBatch(sizes);
        const firsts = sizes.map((_, sentence) => sizes.slice(0, sentence).reduce((sum, size) => sum + size, 0));
        const expected = sizes.map((size, sentence) =>
          Array.from(plan.slots.subarray(firsts[sentence], firsts[sentence]! + size)),
        );
        const read = (table: Uint32Array) => {
          const rows: number[][] = sizes.map(() => []);
          let at = 0;
          for (const count of plan.stepRows) {
            expect(count % 2).toBe(0);
            for (let row = 0; row < count; row++, at++) if (table[at] !== plan.tokens) rows[row]!.push(table[at]!);
          }
          return rows;
        };
        const sort = (rows: number[][]) => rows.map((row) => row.join()).sort();
        expect(sort(read(plan.forward))).toEqual(sort(expected));
        expect(sort(read(plan.backward))).toEqual(sort(expected.map((row) => row.reverse())));
      }),
    );
  });
});
