import type { Gender } from '../../../names/name-parts.js';
import { nameWords } from '../../../names/normalise-name.js';
import { type Role, roleOf } from '../../../names/roles.js';

/** Most words of a role: "leader of the opposition" is none, "chief of staff" is. */
const LONGEST_ROLE = 4;

/** What is being gathered over all mentions of a person. */
export interface Gathered {
  genders: Gender[];
  roles: Map<string, Role>;
  nation: string | null;
  state: string | null;
  age: number | null;
}

/** The longest role that ends before this word. */
export function longestRole(sequence: readonly string[], end: number): { role: Role; length: number } | null {
  for (let length = Math.min(LONGEST_ROLE, end); length > 0; length--) {
    const role = roleOf(
      sequence
        .slice(end - length, end)
        .map(plainWord)
        .join(' '),
    );
    if (role) return { role, length };
  }
  return null;
}

/** One word as lexicons write it. */
export const plainWord = (word: string): string => nameWords(word).join(' ');

/** A state is where somebody is elected, a nation where somebody holds office. */
export function gatherLand(land: string, found: Gathered): void {
  if (land.includes('/')) found.state ??= land;
  else found.nation ??= land;
}
