let segmenter: Intl.Segmenter | undefined;

/** The sentences of a text, none across a line's end. */
export function* sentencesOf(text: string): Generator<string> {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' });
  for (const line of text.split('\n')) for (const { segment } of segmenter.segment(line)) yield segment;
}
