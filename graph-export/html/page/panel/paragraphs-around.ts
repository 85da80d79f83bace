import type { Span } from '../../../../src/model/record.js';

/** How many paragraphs stand before and after the one that holds the words. */
const AROUND = 1;

/** The paragraphs of a text that touch a span, with one more on either side, as spans. */
export function paragraphsAround(
  text: string,
  [start, end]: Span,
  around = AROUND,
): { paragraphs: Span[]; whole: boolean } {
  const all: Span[] = [];
  for (const match of text.matchAll(/[^\n]+/g)) {
    if (match[0].trim() !== '') all.push([match.index, match.index + match[0].length]);
  }
  const first = all.findIndex(([, until]) => until > start);
  const last = all.findLastIndex(([from]) => from < end);
  const [low, high] = [Math.max(0, first - around), Math.min(all.length, last + around + 1)];
  return { paragraphs: all.slice(low, high), whole: low === 0 && high === all.length };
}
