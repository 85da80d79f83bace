import type { Gender } from '../mentions/word-lists.js';

/** The gender that a pronoun tells. */
export const PRONOUN_GENDERS: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ...['he', 'him', 'his', 'himself'].map((word) => [word, 'male'] as const),
  ...['she', 'her', 'hers', 'herself'].map((word) => [word, 'female'] as const),
]);
