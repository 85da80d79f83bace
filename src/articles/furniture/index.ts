import type { TextBlock } from '../blocks/split-blocks.js';
import { byLines } from './by-lines.js';
import { linkedTitles } from './linked-titles.js';
import { noWords } from './no-words.js';
import { phrases } from './phrases.js';
import { repeats } from './repeats.js';
import { teasers } from './teasers.js';
import { trailingTitles } from './trailing-titles.js';
import type { FurnitureRule } from './types.js';

export { findInside } from './inside.js';

/** The rules by which furniture is known, in order; the first that speaks gives the reason. */
const RULES: readonly FurnitureRule[] = [
  noWords, // separators and code say nothing that a later rule could use
  phrases, // blocks that say themselves what they are
  byLines, // needs capitals, which phrases do not see
  linkedTitles, // what stands below such a block
  trailingTitles, // the same where nothing announces it
  teasers, // broken-off first lines, before repeats: a teaser of this very story is one too
  repeats, // last: a repeated piece of furniture keeps its own reason
];

/** Why each block is no part of the article, or undefined where it is. */
export function findFurniture(blocks: readonly TextBlock[]): (string | undefined)[] {
  const reasons: (string | undefined)[] = new Array(blocks.length).fill(undefined);
  for (const rule of RULES) {
    rule.mark(blocks).forEach((reason, at) => {
      reasons[at] ??= reason;
    });
  }
  return reasons;
}
