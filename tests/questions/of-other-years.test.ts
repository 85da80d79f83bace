import { namesOtherYears } from '../../src/questions/other-years.js';
import { graphOf, type TestArticle } from './deeds/graph-of.js';
import { shownOf } from './shown.js';

const article = (source: string, date: string, text: string): TestArticle => ({ source, date, text, outlet: null });

const view = graphOf([
  article(
    'games.txt',
    '2031-06-05',
    `Bo Vik met Ada Lund for the first time in 1996 at the Harbour Games in Selm, and it was a good day.

A boat with the old bell landed in Selm on Sunday. Many were in tears. A supper is planned Friday in Selm.

The bell was cast in 1911 in Selm on a Monday. Karin Moe spoke of Selm on Sunday.`,
  ),
  article(
    'orvik.txt',
    '2031-06-09',
    'The Orvik fair opened in June. Ada Lund met Karin Moe in Orvik on Monday. A lorry burned in Orvik on Tuesday.',
  ),
  article(
    'grimdal.txt',
    '2031-06-11',
    'There was an attack in Grimdal in 2031, and an attack in Grimdal was feared for years.',
  ),
]);

const shown = (question: string): string => shownOf(view, question);

describe('what happened in a place in a time', () => {
  test.each<[question: string, has: string[], not: string[]]>([
    [
      'what happened in Selm in June 2031',
      ['landed in Selm on Sunday', 'supper is planned Friday'],
      ['1996', '1911', 'spoke of Selm', 'in tears'],
    ],
    ['what happened in Selm', ['Harbour Games', '1996'], []],
    ['what happened in Selm in 1996', ['meeting of Bo Vik and Ada Lund'], ['Sunday']],
    [
      'what happened in Orvik in June 2031',
      ['1 event told; below', 'met Karin Moe in Orvik on Monday', 'burned in Orvik on Tuesday'],
      ['“Ada Lund met Karin Moe in Orvik on Monday.”\n      2031-06-09 · orvik.txt\norvik.txt  2031-06-09\n    “Ada'],
    ],
    ['what happened in Grimdal in June 2031', ['an attack in Grimdal in 2031'], []],
  ])('%s', (question, has, not) => {
    const text = shown(question);
    for (const part of has) expect(text).toContain(part);
    for (const part of not) expect(text).not.toContain(part);
  });
});

describe('years that a text names', () => {
  test.each([
    ['They met in 1996.', '2031-06-01', '2031-06-30', true],
    ['They met in 1996 and in 2031.', '2031-06-01', '2031-06-30', false],
    ['They met on Monday.', '2031-06-01', '2031-06-30', false],
    ['It cost $1900 and 2000.50 more, 1,950 in all.', '2031-06-01', '2031-06-30', false],
    ['They met in 1996.', null, null, false],
    ['They met in 1996.', null, '2031-06-30', false],
    ['They met in 2032.', null, '2031-06-30', true],
  ])('“%s”, %s to %s: %s', (text, since, until, are) => {
    expect(namesOtherYears(text, { since, until })).toBe(are);
  });
});
