import fc from 'fast-check';
import { JoinForest } from '../../../src/graph/identity/join-forest.js';

const join = (forest: JoinForest, one: number, other: number) => forest.join(one, other, 'rule', 'reason');

describe('a forest of joins', () => {
  test('the smallest is the root, and every join is logged once', () => {
    const forest = new JoinForest(4);
    expect([join(forest, 3, 1), join(forest, 2, 3), join(forest, 1, 2)]).toEqual([true, true, false]);
    expect([0, 1, 2, 3].map((thing) => forest.rootOf(thing))).toEqual([0, 1, 1, 1]);
    expect(forest.joins).toHaveLength(2);
  });

  test('what is kept apart stays apart through third ones', () => {
    const forest = new JoinForest(4);
    expect(forest.part(0, 3)).toBe(true);
    expect([join(forest, 0, 1), join(forest, 2, 3), join(forest, 1, 2)]).toEqual([true, true, false]);
    expect([forest.apart(1, 2), forest.contested(2), forest.contested(0)]).toEqual([true, true, true]);
  });

  test('what is together cannot be kept apart', () => {
    const forest = new JoinForest(2);
    join(forest, 0, 1);
    expect(forest.part(0, 1)).toBe(false);
  });

  test('no order of joins brings foes together, and the log has as many joins as there are fewer sets', () => {
    const pair = fc.tuple(fc.nat(9), fc.nat(9));
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 5 }), fc.array(pair, { maxLength: 30 }), (foes, joins) => {
        const forest = new JoinForest(10);
        const parted = foes.filter(([a, b]) => forest.part(a, b));
        for (const [a, b] of joins) join(forest, a, b);
        for (const [a, b] of parted) expect(forest.together(a, b)).toBe(false);
        const sets = new Set(Array.from({ length: 10 }, (_, thing) => forest.rootOf(thing)));
        expect(forest.joins.length).toBe(10 - sets.size);
      }),
    );
  });
});
