import { nameWords } from './normalise-name.js';
import { type Role, roleOf } from './roles.js';

/** Most words of a role: "leader of the opposition" is none, "chief of staff" is. */
const LONGEST_ROLE = 4;

/** One word as lexicons write it. */
export const plainWord = (word: string): string => nameWords(word).join(' ');

/** The longest role that ends before this word, and of how many words: "white house [press secretary]". */
export function longestRole(words: readonly string[], end: number): { role: Role; length: number } | null {
  for (let length = Math.min(LONGEST_ROLE, end); length > 0; length--) {
    const role = roleOf(
      words
        .slice(end - length, end)
        .map(plainWord)
        .join(' '),
    );
    if (role) return { role, length };
  }
  return null;
}
