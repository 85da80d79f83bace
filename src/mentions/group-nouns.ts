import { z } from 'zod';
import { examples, readLexicon } from '../lexicon/read-lexicon.js';

const entry = z.object({ kind: z.literal('sides'), words: z.array(z.string()) }).extend(examples.shape);
let sides: ReadonlySet<string> | null = null;

/** Words that stand for several persons, bodies or countries named before: "the two [sides]". */
export function sideNouns(): ReadonlySet<string> {
  sides ??= new Set(readLexicon('group-nouns', entry).flatMap(({ words }) => words));
  return sides;
}
