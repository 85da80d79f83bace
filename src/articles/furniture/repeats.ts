import { patternText } from './compile-pattern.js';
import type { FurnitureRule } from './types.js';

/** Shorter lines repeat in honest prose and transcripts too: "Yes.", "Q. And then?" */
const FEWEST_WORDS = 8;

/** Paragraphs that stand in the text twice: the first counts. */
export const repeats: FurnitureRule = {
  mark(blocks) {
    const seen = new Set<string>();
    return blocks.map(({ text }) => {
      const plain = patternText(text);
      if (plain.split(' ').length < FEWEST_WORDS) return undefined;
      if (seen.has(plain)) return 'repeated paragraph';
      seen.add(plain);
      return undefined;
    });
  },
};
