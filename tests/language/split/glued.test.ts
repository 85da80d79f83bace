import { extractArticle } from '../../../src/extract-article.js';
import { loadEnglish } from '../../../src/language/index.js';
import { splitText } from '../../../src/language/split/index.js';

/** The tokens of a text's last sentence; `known` words are left alone. */
function tokens(text: string, known: readonly string[] = []): string {
  const { starts, ends } = splitText(text, undefined, (word) => known.includes(word));
  return [...starts].map((start, token) => text.slice(start, ends[token])).join(' ');
}

const BEFORE = 'Lund met Marsh. The Harbour Board met Lund. The Board thanked Lund in Orlin, and Orlin slept.';

describe('words that a page has run together', () => {
  test.each([
    ['a name and a verb', 'Lundwill leave.', 'Lund will leave .'],
    ['a name and a conjunction', 'Lundand others left.', 'Lund and others left .'],
    ['an article and a name', 'TheHarbour froze.', 'The Harbour froze .'],
    ['a preposition and a name', 'It was told byLund there.', 'It was told by Lund there .'],
    ['two names', 'It was OrlinLund who left.', 'It was Orlin Lund who left .'],
  ])('%s', (_, text, expected) => {
    expect(tokens(`${BEFORE} ${text}`)).toBe(`${tokens(BEFORE)} ${expected}`);
  });

  test.each([
    ['a name that never stands alone', 'Dornwill leave.'],
    ['a name told as often', 'Lundwill, Lundwill, Lundwill, Lundwill and Lundwill left.'],
    ['a name with a capital inside', 'McHarbour and DeLund left.'],
    ['part of an address', 'See orlin.test/TheHarbour or @TheHarbour.'],
    ['part of a longer word', 'The Lundwill-Dorn bridge and tag #Lundwill froze.'],
    ['a people', 'The Orlin people, Orlini by name, and all Orlinis left.'],
  ])('but not %s', (_, text) => {
    expect(tokens(`${BEFORE} ${text}`).replaceAll(' ', '')).toBe(`${BEFORE} ${text}`.replaceAll(' ', ''));
    expect(tokens(`${BEFORE} ${text}`)).not.toMatch(/(?:Dorn|Lund) will|Mc Harbour|De Lund|The Harbour or|Orlin is/);
  });

  test('but not a known word', () => {
    expect(tokens(`${BEFORE} Lundwill leave.`, ['Lundwill'])).toContain('Lundwill');
  });

  test('an article tells of the name, and its span is the name alone', () => {
    const text = `Minister Ada Lund met envoy Bo Marsh in Orlin on Friday. Lund condemned the bridge.\n\nMinister Ada Lundwill meet Bo Marsh again, said Lund.`;
    const article = { source: 'glued.txt', text, title: null, date: null, outlet: null, url: null };
    const { entities } = extractArticle(article, loadEnglish());
    const names = entities.filter(({ type }) => type === 'person').map(({ name }) => name);
    expect(names.sort()).toEqual(['Ada Lund', 'Bo Marsh']);
    const lund = entities.find(({ name }) => name === 'Ada Lund')!;
    expect(lund.mentions.map(({ span }) => text.slice(...span))).not.toContain('Ada Lundwill');
  });
});
