import { crossValidated, leastShown, measure } from '../../benchmarks/claims/calibrate.js';
import type { Judged } from '../../benchmarks/claims/match/types.js';

const claim = (doc: string, rule: string, right: boolean, isLearnt = false): Judged => ({
  rule,
  right,
  key: rule,
  doc,
  isLearnt,
});

/** So many claims of a rule, one an article, of which the first are right. */
const many = (rule: string, all: number, right: number, isLearnt = false): Judged[] =>
  Array.from({ length: all }, (_, at) => claim(`${rule} ${isLearnt} ${at}`, rule, at < right, isLearnt));

describe('claims told by what other articles measured', () => {
  const judged = [...many('met/verb', 20, 20), ...many('met/verb', 30, 15, true)];

  test('those of articles that the network learnt from are left out', () => {
    expect(crossValidated(judged)).toHaveLength(20);
  });

  test('and told where they are asked for', () => {
    expect(crossValidated(judged, { withLearnt: true })).toHaveLength(50);
  });

  test('no article is told by what it measured itself', () => {
    const alone = crossValidated([claim('a', 'met/verb', true), claim('b', 'said/verb', false)]);
    expect(alone.find(({ each }) => each.doc === 'a')!.confidence).toBe(0.7);
  });
});

describe('what is measured of rules', () => {
  test('of what readers did not mark labels tell nothing', () => {
    const measured = measure([...many('said/letter', 30, 0), ...many('said/verb-clause', 30, 27)]);
    expect(Object.keys(measured)).toEqual(['said/verb-clause']);
    expect(measured['said/verb-clause']).toBe(0.9);
  });
});

describe('the least confidence that is shown', () => {
  const told = (confidence: number, all: number, right: number, rule = 'met/verb') =>
    many(rule, all, right).map((each) => ({ each, confidence }));

  test.each([
    ['everything, where all of it is right', [told(0.3, 10, 10), told(0.9, 10, 10)], 0],
    ['from behind what is wrong', [told(0.3, 10, 0), told(0.9, 20, 20)], 0.31],
    ['85 of 100 are enough, to the nearest', [told(0.3, 200, 169)], 0],
    ['84 of 100 are not', [told(0.3, 100, 84)], 1],
    ['what is right at one value by chance is none', [told(0.5, 20, 20), told(0.52, 20, 12)], 1],
    ['nothing, where nothing is right enough', [told(0.9, 20, 10)], 1],
    ['statements do not count', [told(0.3, 20, 0, 'said/verb'), told(0.9, 20, 20)], 0],
  ])('%s', (_, parts, expected) => {
    expect(leastShown(parts.flat())).toBe(expected);
  });
});
