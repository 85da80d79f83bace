import type { TextBlock } from '../blocks/split-blocks.js';

/** One way to know furniture: one file. Looks at all blocks of a text and says which are none of the article, and why. */
export interface FurnitureRule {
  /** the reason for block i, or undefined where the rule has nothing to say */
  mark(blocks: readonly TextBlock[]): (string | undefined)[];
}
