import fc from 'fast-check';
import { splitText } from '../../../src/language/split/index.js';
import type { Span } from '../../../src/model/record.js';

/** Pieces that texts of news are made of, and some that they should not be made of. */
const PIECE = fc.oneof(
  fc.constantFrom(
    'Mr.',
    'U.S.',
    'don’t',
    "can't",
    '“',
    '”',
    '"',
    "'",
    '’s',
    '...',
    '—',
    '-',
    '/',
    '.',
    '?',
    '!',
    ':',
    '@',
    '#',
    '$',
    '1,200',
    '5pm',
  ),
  fc.constantFrom(
    ' ',
    '  ',
    '\n',
    '\n\n',
    '\t',
    '\u00a0',
    '\u200b',
    '👍🏽',
    '\ud83d',
    'http://a.b/c',
    'a@b.co',
    'é',
    'ﬁ',
    '𝐎',
    '़',
  ),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
  fc.string({ unit: 'binary', maxLength: 3 }),
);
const TEXT = fc.array(PIECE, { maxLength: 40 }).map((pieces) => pieces.join(''));
const SPACE = /[\s\u0085\u200b\ufeff\u2060]/u;

describe('spans', () => {
  test('stand in order, never overlap, hold no white space and cover everything else', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        const { starts, ends, size } = splitText(text);
        const covered = new Uint8Array(text.length);
        let last = 0;
        for (let token = 0; token < size; token++) {
          if (starts[token]! < last || ends[token]! <= starts[token]!)
            throw new Error(`token ${token} stands out of order`);
          last = ends[token]!;
          covered.fill(1, starts[token], ends[token]);
        }
        const wrong = text.split('').filter((char, at) => covered[at] !== (SPACE.test(char) ? 0 : 1));
        expect(wrong).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('sentences part the tokens, and stay in their blocks', () => {
    fc.assert(
      fc.property(fc.array(TEXT, { maxLength: 5 }), (texts) => {
        const blocks: Span[] = [];
        let text = '';
        for (const piece of texts) {
          blocks.push([text.length, text.length + piece.length]);
          text += piece;
        }
        const split = splitText(text, blocks);
        expect(split.sentenceFirsts).toHaveLength(split.sentences + 1);
        expect(split.sentenceFirsts[split.sentences]).toBe(split.size);
        for (let sentence = 0; sentence < split.sentences; sentence++) {
          const [first, next] = [split.sentenceFirsts[sentence]!, split.sentenceFirsts[sentence + 1]!];
          expect(next).toBeGreaterThan(first);
          const [start, end] = blocks[split.sentenceBlocks[sentence]!]!;
          expect(split.starts[first]).toBeGreaterThanOrEqual(start);
          expect(split.ends[next - 1]).toBeLessThanOrEqual(end);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('the same text gives the same split', () => {
    fc.assert(fc.property(TEXT, (text) => expect(splitText(text)).toEqual(splitText(text))));
  });

  test.each([
    ['words', 'word '],
    ['full stops between letters', 'a.'],
    ['commas between figures', '1,'],
    ['hyphens', '1-'],
    ['slashes', 'a/'],
    ['at signs', 'a@'],
    ['quotation marks', '"'],
    ['one sign', '.'],
    ['brackets after an address', 'http://a)'],
    ['apostrophes', "a'"],
    ['capitals', 'A B. '],
  ])('a long line of %s takes linear time', (_, piece) => {
    const time = (length: number) => {
      const text = piece.repeat(length / piece.length);
      const start = process.cpuUsage();
      splitText(text);
      return process.cpuUsage(start).user;
    };
    time(10_000);
    // ten times the text may take some thirty times as long on a busy machine, never a hundred times
    expect(time(100_000)).toBeLessThan(30 * Math.max(20_000, time(10_000)));
  });
});
