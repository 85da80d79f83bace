import { OF_MAN, OF_WOMAN } from '../lexicon/closed-classes.js';
import type { Gender } from '../mentions/word-lists.js';

/** The gender that a pronoun tells. */
export const PRONOUN_GENDERS: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ...[...OF_MAN].map((word) => [word, 'male'] as const),
  ...[...OF_WOMAN].map((word) => [word, 'female'] as const),
]);
