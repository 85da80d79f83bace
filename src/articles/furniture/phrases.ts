import { z } from 'zod';
import { examples, readLexicon } from '../../lexicon/read-lexicon.js';
import { compilePattern, patternText } from './compile-pattern.js';
import type { FurnitureRule } from './types.js';

const entry = examples.extend({
  reason: z.string(),
  where: z.enum(['whole', 'start', 'end', 'anywhere']),
  /** the most words such a block has */
  words: z.number().int().positive().optional(),
  /** only among the last paragraphs, where authors are introduced */
  tail: z.boolean().optional(),
  patterns: z.array(z.string()).min(1),
});

/** How many paragraphs may follow a block that counts as the text's tail. */
const TAIL_BLOCKS = 3;

interface Phrase {
  readonly reason: string;
  readonly words: number;
  readonly tail: boolean;
  readonly pattern: RegExp;
}

/** Blocks that say what they are: "Also Read | …", "Exit mobile version", "All rights reserved". */
export const phrases: FurnitureRule = {
  mark(blocks) {
    const reasons: (string | undefined)[] = new Array(blocks.length);
    let after = 0;
    for (let i = blocks.length - 1; i >= 0; i--) {
      reasons[i] = phraseReason(blocks[i]!.text, after <= TAIL_BLOCKS);
      if (reasons[i] === undefined) after++;
    }
    return reasons;
  },
};

/** Why a block of this text is furniture by its words alone, or undefined. */
export function phraseReason(text: string, inTail: boolean): string | undefined {
  const plain = patternText(text);
  const words = plain.split(' ').filter((word) => word !== ':').length;
  return readPhrases().find((phrase) => words <= phrase.words && (inTail || !phrase.tail) && phrase.pattern.test(plain))
    ?.reason;
}

let compiled: Phrase[] | null = null;

function readPhrases(): Phrase[] {
  compiled ??= readLexicon('furniture', entry).flatMap(({ reason, words, tail, where, patterns }) =>
    patterns.map((pattern) => ({
      reason,
      words: words ?? Number.POSITIVE_INFINITY,
      tail: tail ?? false,
      pattern: compilePattern(pattern, where),
    })),
  );
  return compiled;
}
