import { lettersOf } from '../../src/articles/blocks/settle-kinds.js';
import { cleanArticle } from '../../src/articles/index.js';

test.each([
  ['MAYOR OF ORLIN OPENS BRIDGE', 'capitals'],
  ['U.S. AND NORLAND: WHAT NEXT?', 'capitals'],
  ['Mayor of Orlin Opens Bridge in the Rain', 'title-case'],
  ['Harbour Bill Fails for the Third Time', 'title-case'],
  ['Mayor of Orlin opens bridge in the rain', undefined],
  ['Novak Jokov: Serb lands in Norland after ban', undefined],
  ['Ada Lund opens the Orlin bridge', undefined],
  ['No band', undefined],
  ['12 April', undefined],
])('%s: %s', (line, letters) => {
  expect(lettersOf(line)).toBe(letters);
});

test('a headline and a crosshead bear the mark, a paragraph does not', () => {
  const story = 'Ada Lund opened the bridge of Orlin in the rain, and nobody from the county came to see her do it.';
  const text = `RAIN ON A BRIDGE\n\n${story}\n\nNobody From the County Came\n\n${story.replace('Ada', 'Ida')}`;
  const { blocks } = cleanArticle({ source: 'a.txt', text, title: null, date: null, outlet: null, url: null });
  expect(blocks.map(({ kind, letters }) => [kind, letters])).toEqual([
    ['headline', 'capitals'],
    ['paragraph', undefined],
    ['crosshead', 'title-case'],
    ['paragraph', undefined],
  ]);
});
