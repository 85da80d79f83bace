import fc from 'fast-check';
import { pairQuotes } from '../../../../src/claims/said/quotes/pair-quotes.js';
import type { Span } from '../../../../src/model/record.js';

/** The blocks of a text: its lines. */
function blocksOf(text: string): Span[] {
  let start = 0;
  return text.split('\n').map((line): Span => {
    const span: Span = [start, start + line.length];
    start += line.length + 1;
    return span;
  });
}

function quotedIn(text: string, inner = false): string[][] {
  return pairQuotes(text, blocksOf(text))
    .filter((passage) => passage.inner === inner)
    .map(({ parts }) => parts.map(([start, end]) => text.slice(start, end)));
}

describe('pairing quotation marks', () => {
  test.each([
    ['straight', 'Bo said: "It rains." Then he left.', [['"It rains."']]],
    ['curly', 'Bo said: “It rains.” Then he left.', [['“It rains.”']]],
    ['two in a line', '"It rains," Bo said, "and pours."', [['"It rains,"'], ['"and pours."']]],
    ['typewriter pairs', "''It rains,'' Bo said.", [["''It rains,''"]]],
    ['single curly', 'Bo called it ‘a gift’ again.', [['‘a gift’']]],
    ['single straight', "Bo called it 'a gift' again.", [["'a gift'"]]],
    ['a closing mark turned round', 'Bo said ”It rains” again.', [['”It rains”']]],
    ['over two paragraphs', '“It rains.\n“It pours,” Bo said.', [['“It rains.', '“It pours,”']]],
    ['over three paragraphs', '"A.\n"B.\n"C," Bo said.', [['"A.', '"B.', '"C,"']]],
    ['over two paragraphs run together', '"It rains. "It pours," Bo said.', [['"It rains.', '"It pours,"']]],
    [
      'a quotation behind one of two paragraphs run together',
      '"A rains. "B pours." Ada said "C" again.',
      [['"A rains.', '"B pours."'], ['"C"']],
    ],
    ['never closed', '“It rains.\nBo left.', [['“It rains.']]],
    ['behind a bracket', 'Bo ("It rains") left.', [['"It rains"']]],
  ])('%s', (_, text, passages) => {
    expect(quotedIn(text)).toEqual(passages);
  });

  test.each([
    ['single in double', '“He said ‘no’ twice,” Bo said.', [['‘no’']]],
    ['curly in straight', '"They asked: “Why?” and left," Bo said.', [['“Why?”']]],
  ])('nested: %s', (_, text, passages) => {
    expect(quotedIn(text, true)).toEqual(passages);
  });

  test.each([
    ['an apostrophe', "Bo's boat doesn't sail."],
    ['a curly apostrophe', 'Bo’s boat doesn’t sail.'],
    ['a plural owner', 'The voters’ fears grew.'],
    ['a decade', "It was the '90s, or the ’80s."],
    ['a clipped word', "Get 'em all."],
    ['a closing mark alone', 'It rains," Bo said.'],
    ['feet', "The wall is 6' high."],
  ])('none: %s', (_, text) => {
    expect(quotedIn(text)).toEqual([]);
  });

  test('every part lies within one block and begins with a mark', () => {
    const piece = fc.constantFrom('a', 'b ', ' ', '"', '“', '”', "'", '’', '‘', '.', ',', '\n');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        const blocks = blocksOf(text);
        for (const { parts } of pairQuotes(text, blocks)) {
          for (const [start, end] of parts) {
            expect(blocks.some((block) => block[0] <= start && end <= block[1] && start < end)).toBe(true);
            expect(text[start]).toMatch(/["“”'‘’]/);
          }
        }
      }),
    );
  });
});
