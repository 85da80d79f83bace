import { isWithin } from '../../src/model/graph-view.js';

const APRIL = { since: '2031-04-01', until: '2031-04-30' };

/** A year or a month lies in a period that holds its beginning. */
test.each<[date: string | null, period: { since: string | null; until: string | null }, isIn: boolean]>([
  ['2031-04-12', APRIL, true],
  ['2031-04', APRIL, true],
  ['2031-03', APRIL, false],
  ['2031-05', APRIL, false],
  ['2031', APRIL, false],
  ['2031', { since: '2031-01-01', until: '2031-12-31' }, true],
  ['2031-04', { since: '2031-04-12', until: '2031-04-12' }, false],
  ['2031-04', { since: '2031-04', until: null }, true],
  ['2031-04-30', { since: null, until: '2031-04' }, true],
  [null, APRIL, false],
])('%s in %j: %s', (date, period, isIn) => {
  expect(isWithin(date, period)).toBe(isIn);
});
