import fc from 'fast-check';
import { isTree } from '../../../../src/language/network/decode/is-tree.js';
import { maximumTree } from '../../../../src/language/network/decode/maximum-tree.js';

describe('trees', () => {
  test.each([
    ['one word', [0], true],
    ['a chain', [0, 1, 2], true],
    ['a fan', [2, 0, 2], true],
    ['two roots', [0, 0], false],
    ['no root', [2, 1], false],
    ['a circle beside the root', [0, 3, 2], false],
    ['a longer circle', [0, 3, 4, 2], false],
  ])('%s', (_, heads, tree) => {
    expect(isTree(heads)).toBe(tree);
  });
});

/** Every choice of heads for n tokens. */
const choices = (n: number, of = n): number[][] =>
  n === 0 ? [[]] : choices(n - 1, of).flatMap((heads) => Array.from({ length: of + 1 }, (_, head) => [...heads, head]));

describe('the best tree', () => {
  test('no tree with one root has a higher sum', () => {
    const matrix = fc.integer({ min: 1, max: 4 }).chain((n) =>
      fc.array(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: n + 1, maxLength: n + 1 }), {
        minLength: n,
        maxLength: n,
      }),
    );
    fc.assert(
      fc.property(matrix, (scores) => {
        const n = scores.length;
        const sum = (heads: ArrayLike<number>) => scores.reduce((total, row, token) => total + row[heads[token]!]!, 0);
        const best = Math.max(
          ...choices(n)
            .filter((heads) => isTree(heads))
            .map(sum),
        );
        const found = maximumTree(n, (token, head) => scores[token]![head]!);
        expect(isTree(found)).toBe(true);
        expect(sum(found)).toBe(best);
      }),
      { numRuns: 300 },
    );
  });
});
