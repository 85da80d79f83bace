import * as z from 'zod';
import { once } from '../lexicon/once.js';
import { readLexicon } from '../lexicon/read-lexicon.js';

const verbEntry = once(() => z.object({ verb: z.string() }));
/** Verbs of speech by their dictionary form: their subject is somebody, who speaks. */
export const speechVerbs = once(
  (): ReadonlySet<string> => new Set(readLexicon('speech-verbs', verbEntry).map(({ verb }) => verb)),
);
