import { roughSentences } from '../articles/blocks/rough-sentences.js';

/** A longer sentence is a list or a page's furniture. */
export const LONGEST_SENTENCE = 600;

/** A sentence, and where it begins in its text. */
export interface Sentence {
  readonly start: number;
  readonly quote: string;
}

/**
 * The sentences of a text without the blanks around them, none across a line's end; "Sen. Ada Lund" and "B. Vik" are not cut,
 * "the toll.The mayor" is.
 * @param isWorthCutting whether a line is to be cut; one that is not comes as it is
 */
export function* sentencesAt(
  text: string,
  isWorthCutting = (_line: string, _start: number): boolean => true,
): Generator<Sentence> {
  for (const { 0: line, index } of text.matchAll(/[^\n]+/g)) {
    if (!isWorthCutting(line, index)) {
      yield { start: index + line.length - line.trimStart().length, quote: line.trim() };
      continue;
    }
    for (const [start, end] of roughSentences(line)) {
      const segment = line.slice(start, end);
      const quote = segment.trim();
      if (quote !== '') yield { start: index + start + segment.indexOf(quote), quote };
    }
  }
}

/** The sentences of a text with the blanks behind them, none across a line's end. */
export function* sentencesOf(text: string): Generator<string> {
  for (const line of text.split('\n')) {
    const ends = roughSentences(line).map(([start]) => start);
    for (const [at, start] of ends.entries()) yield line.slice(start, ends[at + 1] ?? line.length);
  }
}
