import { z } from 'zod';
import { readLexicon } from '../lexicon/read-lexicon.js';

const verbEntry = z.object({ verb: z.string() });
let verbs: ReadonlySet<string> | null = null;

/** Verbs of speech by their dictionary form: their subject is somebody, who speaks. */
export function speechVerbs(): ReadonlySet<string> {
  verbs ??= new Set(readLexicon('speech-verbs', verbEntry).map(({ verb }) => verb));
  return verbs;
}
