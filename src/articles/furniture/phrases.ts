import * as z from 'zod';
import { once } from '../../lexicon/once.js';
import { examples, readLexicon } from '../../lexicon/read-lexicon.js';
import { compilePatterns, patternText } from './compile-pattern.js';
import type { FurnitureRule } from './types.js';

const entry = once(() =>
  examples().extend({
    reason: z.string(),
    where: z.enum(['whole', 'start', 'end', 'anywhere']),
    /** the most words such a block has: no phrase answers for more */
    words: z.number().int().positive().max(60),
    /** also a sentence or a bracket within a paragraph of the story, where the words can mean nothing else */
    inside: z.boolean().optional(),
    /** only lines that no full stop closes: "10 minutes ago", never "He left 10 minutes ago." */
    open: z.boolean().optional(),
    /** only before the story, where error pages leave their lines, or among its last paragraphs, where authors are introduced */
    zone: z.enum(['head', 'tail']).optional(),
    patterns: z.array(z.string()).min(1),
  }),
);

/** How many blocks may stand before one that counts as the text's head. */
const HEAD_BLOCKS = 5;
/** How many paragraphs may follow one that counts as the text's tail. */
const TAIL_BLOCKS = 3;

/** No entry of the lexicon speaks for more words. */
const MOST_WORDS = 60;
/** "He left." · "He left.”" */
const CLOSED = /[.!?]["”’)]*\s*$/;

type Zone = 'head' | 'tail';

interface Phrase {
  readonly reason: string;
  readonly words: number;
  readonly zone: Zone | undefined;
  readonly inside: boolean;
  readonly open: boolean;
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

/**
 * Why a block of this text in these zones is furniture by its words alone, or undefined.
 * @param inside the text is a sentence within a paragraph of the story
 */
export function phraseReason(text: string, zones: readonly Zone[] = [], inside = false): string | undefined {
  const plain = patternText(text);
  const words = plain.split(' ').filter((word) => word !== ':').length;
  if (words > MOST_WORDS) return undefined;
  const found = readPhrases().find(
    (phrase) =>
      words <= phrase.words &&
      (!inside || phrase.inside) &&
      (!phrase.open || !CLOSED.test(text)) &&
      (phrase.zone === undefined || zones.includes(phrase.zone)) &&
      phrase.fits(plain),
  );
  return found?.reason;
}

const readPhrases = once((): Phrase[] =>
  readLexicon('furniture', entry).map(({ reason, words, zone, where, patterns, inside, open }) => ({
    reason,
    words,
    zone,
    inside: inside === true,
    open: open === true,
    fits: compilePatterns(patterns, where),
  })),
);
