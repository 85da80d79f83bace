import { cleanArticle } from '../../src/articles/index.js';

const STORY =
  'Ada Lund opened the bridge of Orlin in the rain, and nobody from the county came to see her do it that morning.';

function dateOf(text: string, given: { source?: string; url?: string; date?: string } = {}) {
  const { date, dateBasis } = cleanArticle({
    source: given.source ?? 'story.txt',
    text,
    title: null,
    date: given.date ?? null,
    outlet: null,
    url: given.url ?? null,
  });
  return date === null ? null : `${date} ${dateBasis}`;
}

describe('the article’s date', () => {
  test.each<[string, string, Parameters<typeof dateOf>[1], string]>([
    ['a leading date', ` date 2025-04-16 ${STORY}`, {}, '2025-04-16 text'],
    ['a date line', `12 Apr 2025, 10:04 GMT+10\n${STORY}`, {}, '2025-04-12 text'],
    ['a publishing line', `Title of it\nPublished: Wednesday, April 16, 2025\n${STORY}`, {}, '2025-04-16 text'],
    ['a publishing line at the end', `${STORY}\nLast updated 16 April 2025`, {}, '2025-04-16 text'],
    ['a whole dateline', `ORLIN, April 12, 2025 (Xinhua) -- ${STORY}`, {}, '2025-04-12 dateline'],
    ['a dateline and a leading date', ` date 2025-04-16 Orlin, April 15 (ANI): ${STORY}`, {}, '2025-04-15 dateline'],
    [
      'a dateline and a file’s name',
      `ORLIN, Nov. 19 (UPI) — ${STORY}`,
      { source: 'wire_2015-11-20.txt' },
      '2015-11-19 dateline',
    ],
    [
      'over the turn of a year',
      `ORLIN, Dec. 31 (UPI) — ${STORY}`,
      { source: 'a/2016-01-02.txt' },
      '2015-12-31 dateline',
    ],
    ['metadata comes first', `ORLIN, Nov. 19, 2015 (UPI) — ${STORY}`, { date: '2015-11-20' }, '2015-11-20 metadata'],
    ['a URL', STORY, { url: 'https://a.example/2024/9/03/bridge' }, '2024-09-03 url'],
    ['a file’s name', STORY, { source: 'in/bridge-20240903.txt' }, '2024-09-03 file'],
    [
      'another story’s dateline tells the year',
      `ORLIN, April 12 (UPI) — ${STORY}\n(250412) -- MARRA, April 12, 2025 (Xinhua) -- Bo Marsh throws the hammer during the...`,
      {},
      '2025-04-12 dateline',
    ],
  ])('%s', (_, text, given, expected) => {
    expect(dateOf(text, given)).toBe(expected);
  });

  test.each<[string, string, Parameters<typeof dateOf>[1]]>([
    ['a day in the story', `${STORY}\n\nOn April 16, 1945, the old bridge had been blown up.`, {}],
    ['a dateline whose year nothing tells', `Orlin, April 16: ${STORY} The old one fell on May 3, 1945.`, {}],
    ['a timeline’s heading', `${STORY}\n\nJune 16, 2015\n\n${STORY.replace('Ada', 'Ida')}`, {}],
    ['a number in a file’s name', STORY, { source: '001_62bf95276cb9c712.txt' }],
    ['a day no calendar holds', STORY, { source: 'a-2025-02-31.txt' }],
    ['a folder’s name', STORY, { source: '2025-04-16/story.txt' }],
  ])('none: %s', (_, text, given) => {
    expect(dateOf(text, given)).toBeNull();
  });
});
