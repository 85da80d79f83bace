let segmenter: Intl.Segmenter | undefined;

/** A sentence, and where it begins in its text. */
export interface Sentence {
  readonly start: number;
  readonly quote: string;
}

/**
 * The sentences of a text without the blanks around them, none across a line's end.
 * @param isWorthCutting whether a line is to be cut; one that is not comes as it is
 */
export function* sentencesAt(text: string, isWorthCutting = (_line: string): boolean => true): Generator<Sentence> {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' });
  for (const line of text.matchAll(/[^\n]+/g)) {
    if (!isWorthCutting(line[0])) {
      yield { start: line.index, quote: line[0].trim() };
      continue;
    }
    for (const { segment, index } of segmenter.segment(line[0])) {
      const quote = segment.trim();
      if (quote !== '') yield { start: line.index + index + segment.indexOf(quote), quote };
    }
  }
}

/** The sentences of a text with the blanks behind them, none across a line's end. */
export function* sentencesOf(text: string): Generator<string> {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' });
  for (const line of text.split('\n')) for (const { segment } of segmenter.segment(line)) yield segment;
}
