import * as z from 'zod';
import { once } from '../lexicon/once.js';
import { examples, readLexicon } from '../lexicon/read-lexicon.js';

const entry = once(() => z.object({ kind: z.literal('sides'), words: z.array(z.string()) }).extend(examples().shape));
/** Words that stand for several persons, bodies or countries named before: "the two [sides]". */
export const sideNouns = once(
  (): ReadonlySet<string> => new Set(readLexicon('group-nouns', entry).flatMap(({ words }) => words)),
);
