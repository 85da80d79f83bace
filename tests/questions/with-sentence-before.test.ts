import type { Sentence } from '../../src/questions/sentences-of.js';
import { withSentenceBefore } from '../../src/questions/with-sentence-before.js';

/** The passage that shows the second sentence of two. */
function shown(first: string, second: string): string {
  const text = `${first} ${second}`;
  const before: Sentence = { start: 0, quote: first };
  const passage = withSentenceBefore(text, { start: first.length + 1, quote: second }, before);
  expect(text.slice(...passage.span)).toBe(passage.quote);
  return passage.quote;
}

describe('a sentence with the one before it', () => {
  test.each<[first: string, second: string]>([
    ['Ada Lund came home.', 'She sued the mill.'],
    ['The panel met.', 'It accused the mill of fraud.'],
    ['The crews struck.', 'They asked for bread.'],
  ])('%s %s', (first, second) => {
    expect(shown(first, second)).toBe(`${first} ${second}`);
  });

  test.each<[first: string, second: string]>([
    ['Ada Lund came home.', 'Bo Vik sued the mill.'],
    // nothing is meant by it
    ['The panel met.', 'It was late.'],
    ['Ada Lund came home.', '“She sued the mill,” said Bo Vik.'],
    // both would be too long to be read
    [`Ada Lund ${'and a crowd of fishers '.repeat(30)}came home.`, 'She sued the mill.'],
  ])('%s %s: alone', (first, second) => {
    expect(shown(first, second)).toBe(second);
  });

  test('of a line the last sentence alone', () => {
    expect(shown('The rain fell. Ada Lund came home.', 'She sued the mill.')).toBe(
      'Ada Lund came home. She sued the mill.',
    );
  });
});
