import { z } from 'zod';
import { once } from '../../lexicon/once.js';
import { examples, readLexicon } from '../../lexicon/read-lexicon.js';
import { compilePatterns, patternText } from './compile-pattern.js';
import type { FurnitureRule } from './types.js';

const entry = examples.extend({
  reason: z.string(),
  where: z.enum(['whole', 'start', 'end', 'anywhere']),
  /** the most words such a block has */
  words: z.number().int().positive().optional(),
  /** only before the story, where error pages leave their lines, or among its last paragraphs, where authors are introduced */
  zone: z.enum(['head', 'tail']).optional(),
  patterns: z.array(z.string()).min(1),
});

/** How many blocks may stand before one that counts as the text's head. */
const HEAD_BLOCKS = 5;
/** How many paragraphs may follow one that counts as the text's tail. */
const TAIL_BLOCKS = 3;

type Zone = 'head' | 'tail';

interface Phrase {
  readonly reason: string;
  readonly words: number;
  readonly zone: Zone | undefined;
  readonly fits: (plain: string) => boolean;
}

/** Blocks that say what they are: "Also Read | …", "Exit mobile version", "All rights reserved". */
export const phrases: FurnitureRule = {
  mark(blocks) {
    const reasons: (string | undefined)[] = new Array(blocks.length);
    let after = 0;
    for (let at = blocks.length - 1; at >= 0; at--) {
      const zones: Zone[] = [];
      if (at < HEAD_BLOCKS) zones.push('head');
      if (after <= TAIL_BLOCKS) zones.push('tail');
      reasons[at] = phraseReason(blocks[at]!.text, zones);
      if (reasons[at] === undefined) after++;
    }
    return reasons;
  },
};

/** Why a block of this text in these zones is furniture by its words alone, or undefined. */
export function phraseReason(text: string, zones: readonly Zone[] = []): string | undefined {
  const plain = patternText(text);
  const words = plain.split(' ').filter((word) => word !== ':').length;
  const found = readPhrases().find(
    (phrase) =>
      words <= phrase.words && (phrase.zone === undefined || zones.includes(phrase.zone)) && phrase.fits(plain),
  );
  return found?.reason;
}

const readPhrases = once((): Phrase[] =>
  readLexicon('furniture', entry).map(({ reason, words, zone, where, patterns }) => ({
    reason,
    words: words ?? Number.POSITIVE_INFINITY,
    zone,
    fits: compilePatterns(patterns, where),
  })),
);
