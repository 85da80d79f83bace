import { joinsWithin, pathBetween } from '../../src/extraction/joins-within.js';
import { loadEnglish } from '../../src/language/index.js';
import type { Span } from '../../src/model/record.js';

const language = loadEnglish();

function joins(text: string, words: string) {
  const at = text.indexOf(words);
  const source = { source: 'case.txt', text, title: null, date: null, outlet: null, url: null };
  return joinsWithin(source, [at, at + words.length] as Span, language);
}

describe('why the names of one article are one being', () => {
  test.each([
    ['Ada Lund met Bo Marsh. Lund left.', 'Lund', 'Ada Lund', 'article/surname'],
    ['President Donald Trask spoke. Donald J. Trask left.', 'Donald Trask', 'Donald J. Trask', 'article/full-name'],
    ['The National Food Office closed on Monday, the NFO said.', 'NFO', 'National Food Office', 'article/acronym'],
    [
      'The National Food Trade Union (NAFTU) met on Monday. NAFTU said it would leave.',
      'NAFTU',
      'National Food Trade Union',
      'article/in-brackets',
    ],
    [
      'Donald Trask spoke on Monday. The Trask campaign said so. The Trask team left.',
      'Trask team',
      'Trask campaign',
      'article/campaign',
    ],
    ['Officials in the United States said so. The U.S. agreed.', 'U.S.', 'United States', 'article/place-name'],
  ])('%s', (text, one, other, rule) => {
    const found = joins(text, other);
    const path = pathBetween(found, other, one);
    expect(path.map((join) => join.rule)).toEqual([rule]);
    expect(path[0]!.reason).toMatch(/^“.+” .+“.+”/);
  });

  test('the path leads over the forms between', () => {
    const text = 'Donald J. Trask spoke on Monday. Donald Trask left. Trask laughed.';
    const rules = pathBetween(joins(text, 'Donald J. Trask'), 'Trask', 'Donald Trask').map(({ rule }) => rule);
    expect(rules.at(0)).toBe('article/surname');
    expect(rules.length).toBeGreaterThan(0);
  });

  test.each([
    ['Donald Trask spoke on Monday. His son Donald Trask Jr. left.', 'Donald Trask', 'Donald Trask Jr.'],
    ['George H.W. Trask spoke on Monday. George W. Trask left.', 'George H.W. Trask', 'George W. Trask'],
    ['Ada Lund met Bo Marsh on Monday.', 'Ada Lund', 'Bo Marsh'],
    ['The Orlin Food Office and the Orlin Fish Office met on Monday.', 'Orlin Food Office', 'Orlin Fish Office'],
  ])('not in: %s', (text, one, other) => {
    expect(pathBetween(joins(text, one), one, other)).toEqual([]);
    expect(joins(text, one).flatMap((join) => [join.one, join.other])).not.toContain(other);
  });

  test('one form alone needs no reason', () => {
    expect(joins('Ada Lund met Bo Marsh on Monday.', 'Ada Lund')).toEqual([]);
  });
});
