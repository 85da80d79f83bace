import { type Posting, rankTexts } from '../../../src/graph/view/rank-texts.js';

/** Which texts hold a word, and how often: "a 2" for two times. */
type Held = readonly string[];

/** Texts in the order in which they are given out; each has so many words, eight unless told otherwise. */
function ranked(texts: number, held: readonly Held[], least?: number, lengths: Record<string, number> = {}): string[] {
  const postings = held.map((entries) =>
    entries.map((entry): Posting<string> => {
      const [text, times = '1'] = entry.split(' ');
      return { text: text!, times: Number(times) };
    }),
  );
  const describe = (text: string) => ({
    node: text.startsWith('title') ? null : text,
    article: text.startsWith('title') ? text : null,
    words: Array.from({ length: lengths[text] ?? 8 }, () => 'word').join(' '),
  });
  return rankTexts(texts, postings, describe, least).map(({ node, article }) => (node ?? article)!);
}

describe('rankTexts', () => {
  test.each<readonly [why: string, texts: number, held: readonly Held[], order: readonly string[]]>([
    ['nothing holds a word', 9, [[]], []],
    ['alike: by what they are, in whatever order they come', 9, [['c', 'a', 'b']], ['a', 'b', 'c']],
    ['alike: titles of articles before statements', 9, [['a', 'title']], ['title', 'a']],
    ['a word that stands oftener counts for more', 9, [['a', 'b 3']], ['b', 'a']],
    [
      'more of the words before a rarer one alone',
      99,
      [['c'], ['a', 'b'], ['a', 'b', 'd', 'e']],
      ['a', 'b', 'c', 'd', 'e'],
    ],
    ['a rare word before a common one', 99, [['a', 'b', 'c'], ['d']], ['d', 'a', 'b', 'c']],
    [
      'two words that nearly all have before one that is rare',
      12,
      [['z'], [...'abcdefghij'], [...'abcdefghij']],
      [...'abcdefghij', 'z'],
    ],
    [
      'both words before one',
      9,
      [
        ['a', 'b'],
        ['b', 'c', 'd'],
      ],
      ['b', 'a', 'c', 'd'],
    ],
  ])('%s', (_, texts, held, order) => {
    expect(ranked(texts, held)).toEqual(order);
  });

  test('a short text before a long one, and of one length neither', () => {
    expect(ranked(9, [['a', 'b']], 0, { a: 30, b: 5 })).toEqual(['b', 'a']);
    expect(ranked(9, [['a', 'b']], 0, { a: 5, b: 5 })).toEqual(['a', 'b']);
  });

  test.each([
    [0, ['a', 'b', 'c', 'd']],
    [0.5, ['a', 'b', 'c']],
    [0.75, ['a', 'b']],
    [1, ['a']],
  ])('of texts that hold less than %d of the words none is given', (least, order) => {
    expect(ranked(9, [['a', 'b', 'c', 'd'], ['a', 'b', 'c'], ['a', 'b'], ['a']], least)).toEqual(order);
  });

  test('what is not given is not looked up', () => {
    const looked: string[] = [];
    const describe = (text: string) => {
      looked.push(text);
      return { node: text, article: null, words: 'word' };
    };
    rankTexts(
      9,
      [
        [
          { text: 'a', times: 1 },
          { text: 'b', times: 1 },
        ],
        [{ text: 'b', times: 1 }],
      ],
      describe,
      1,
    );
    expect(looked).toEqual(['b']);
  });

  test('the share of the words that a text holds is told', () => {
    const describe = (text: string) => ({ node: text, article: null, words: 'word' });
    const [both, one] = rankTexts(
      9,
      [
        [
          { text: 'a', times: 1 },
          { text: 'b', times: 1 },
        ],
        [{ text: 'b', times: 1 }],
      ],
      describe,
    );
    expect([both, one].map((hit) => hit?.share)).toEqual([1, 0.5]);
  });
});
