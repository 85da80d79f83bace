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
    [
      'Kevin Harlow led the defence on Monday. Kev Harlow said he was tired.',
      'Kev Harlow',
      'Kevin Harlow',
      'article/first-name',
    ],
    [
      'Senator Ben Marsh-Harlow spoke on Monday. Ben Harlow said he would leave.',
      'Ben Harlow',
      'Ben Marsh-Harlow',
      'article/half-surname',
    ],
    [
      'Ada Lund, better known as Moonfish, said on Monday that she would sing. Moonfish said so.',
      'Moonfish',
      'Ada Lund',
      'article/known-as',
    ],
    [
      'Pedro Valdez Marsh was held on Monday. Mr Valdez denied it, his lawyer said.',
      'Valdez',
      'Pedro Valdez Marsh',
      'article/inner-surname',
    ],
    [
      'Prime Minister Benjamin Harlow spoke on Monday. Mr Halrow said he would leave.',
      'Halrow',
      'Benjamin Harlow',
      'article/misspelt-surname',
    ],
    [
      'The Green Party said on Monday that it would stand. The Greens said they would win.',
      'Greens',
      'Green Party',
      'article/members',
    ],
    [
      'The UK Foreign Office said so on Monday. A Foreign Office spokesman said more.',
      'Foreign Office',
      'UK Foreign Office',
      'article/land-left-out',
    ],
    [
      'Harlow District Council said so on Monday. Harlow Council said more later.',
      'Harlow Council',
      'Harlow District Council',
      'article/council',
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
    ['Kevin Harlow spoke on Monday. Kyle Harlow said he was tired.', 'Kevin Harlow', 'Kyle Harlow'],
    ['Ben Marsh-Harlow spoke on Monday. Ben Pell said he would leave.', 'Ben Marsh-Harlow', 'Ben Pell'],
    ['Ada Lund, who knew Bo Marsh, spoke on Monday. Marsh left.', 'Ada Lund', 'Bo Marsh'],
    ['Volodymyr Lund spoke on Monday. Vladimir said that he would leave.', 'Volodymyr Lund', 'Vladimir'],
    ['The Green Party spoke on Monday. The Blues said they would win.', 'Green Party', 'Blues'],
    ['Harlow District Council spoke on Monday. Norvik Council said more.', 'Harlow District Council', 'Norvik Council'],
    ['The Orlin Food Office and the Orlin Fish Office met on Monday.', 'Orlin Food Office', 'Orlin Fish Office'],
  ])('not in: %s', (text, one, other) => {
    expect(pathBetween(joins(text, one), one, other)).toEqual([]);
    expect(joins(text, one).flatMap((join) => [join.one, join.other])).not.toContain(other);
  });

  test('one form alone needs no reason', () => {
    expect(joins('Ada Lund met Bo Marsh on Monday.', 'Ada Lund')).toEqual([]);
  });
});
