import type { PersonTraits } from '../types.js';
import type { Gathered } from './gathered-traits.js';
import { readAfter } from './read-apposition.js';
import { readTitles, titlesIn } from './read-titles.js';
import { textAfter, words, wordsBefore } from './words-beside.js';

/** Reads titles before and appositions after every given mention: "[Senator] Ada Lund", "Bo Marsh[, 34, a plumber from Orlin]". */
export function readPersonTraits(
  text: string,
  mentions: readonly (readonly [number, number])[],
  forms: readonly string[],
): PersonTraits {
  const found: Gathered = { genders: [], roles: new Map(), nation: null, state: null, age: null };
  for (const form of forms) readTitles(titlesIn(words(form)), found);
  for (const [start, end] of mentions) {
    const right = textAfter(text, end);
    readTitles(wordsBefore(text, start), found);
    // "Russia's president, [Ada Vale], said": the title stands before the comma, and the name ends with one
    const comma = /,\s*$/.exec(text.slice(Math.max(0, start - 2), start));
    if (comma && right.startsWith(',')) readTitles(wordsBefore(text, start - comma[0].length), found);
    readAfter(right, found);
  }
  const roles = [...found.roles.values()];
  return {
    gender: found.genders[0] ?? null,
    fields: [...new Set(roles.map(({ field }) => field))].sort(),
    roles: roles.map(({ name }) => name).sort(),
    nation: found.nation,
    state: found.state,
    age: found.age,
  };
}
