import { datesAgree } from '../../../src/claims/events/index.js';
import { resolveDate } from '../../../src/claims/events/resolve-date.js';

/** A Thursday. */
const DAY = '2024-03-14';

describe('dates are seen from the article', () => {
  test.each([
    ['on Monday', false, '2024-03-11'],
    ['on Monday', true, '2024-03-18'],
    ['on Friday', false, '2024-03-08'],
    ['on Friday', true, '2024-03-15'],
    ['Thursday', false, '2024-03-14'],
    ['yesterday', false, '2024-03-13'],
    ['tomorrow', true, '2024-03-15'],
    ['on April 2', false, '2023-04-02'],
    ['on April 2', true, '2024-04-02'],
    ['on 2 March 2019', false, '2019-03-02'],
    ['in December', false, '2023-12'],
    ['in June 2013', false, '2013-06'],
    ['in 2007', false, '2007'],
  ])('%s (forward: %s) -> %s', (words, forward, date) => {
    expect(resolveDate(words, DAY, forward)).toBe(date);
  });

  test.each(['last week', 'two months ago', 'this year', 'in Orlin', 'with Bo Marsh', 'for two hours'])(
    'no date: %s',
    (words) => {
      expect(resolveDate(words, DAY, false)).toBeNull();
    },
  );

  test.each([
    ['on Thursday', '0000-01-01', true, null],
    ['yesterday', '0000-01-01', false, null],
    ['on Monday', '9999-12-31', true, null],
    ['in March', '9999-12-31', true, null],
    ['on 3 May', '9999-12-31', true, null],
    ['on 3 May', '0031-06-02', false, '0031-05-03'],
    ['on 3 July', '0031-06-02', false, '0030-07-03'],
  ])('days are told by years of four digits: %s, seen from %s', (words, article, forward, date) => {
    expect(resolveDate(words, article, forward)).toBe(date);
  });

  test('without a date of the article only full dates are read', () => {
    expect(resolveDate('on 2 March 2019', null, false)).toBe('2019-03-02');
    expect(resolveDate('in June 2013', null, false)).toBe('2013-06');
    expect(resolveDate('in 2007', null, true)).toBe('2007');
  });

  test.each(
    [
      'on Monday',
      'today',
      'yesterday',
      'tomorrow',
      'tonight',
      'last night',
      'this morning',
      'two days ago',
      'on April 2',
      'in December',
    ].flatMap((words) => [
      [words, false],
      [words, true],
    ]) as [string, boolean][],
  )('without a date of the article there is no “%s” (forward: %s)', (words, forward) => {
    expect(resolveDate(words, null, forward)).toBeNull();
  });

  test.each([
    ['2024-03', '2024-03-11', true],
    [null, '2024-03-11', true],
    ['2024-03-12', '2024-03-11', false],
  ])('%s and %s agree: %s', (one, other, agree) => {
    expect(datesAgree(one, other)).toBe(agree);
  });
});
