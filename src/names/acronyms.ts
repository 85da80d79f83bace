import { functionWords } from './function-words.js';
import { landOf } from './lands.js';
import { nameParts } from './name-parts.js';
import { nameWords } from './normalise-name.js';

/** "WHO", "U.N.", "F.B.I.", "MoD": written as an acronym. */
export const isAcronym = (form: string): boolean =>
  /^(?:\p{Lu}\.?|(?<=\p{Lu})[a-z](?=\p{Lu})){2,7}$/u.test(form.replace(/^[Tt]he\s/, ''));

/** "F.B.I." -> fbi */
export const lettersOf = (form: string): string => nameWords(form).join('');

/** The first letters of words, without the small ones and with them: food, and, trade, office -> "fto", "fato". */
export function initialsOfWords(words: readonly string[]): [string, string] {
  const initials = (all: readonly string[]) => all.map((word) => word.charAt(0)).join('');
  return [initials(words.filter((word) => !functionWords().initials.has(word))), initials(words)];
}

/** Whether letters (lower case) are the initials of words (lower case): "rdif" of "russian direct investment fund". */
export function isAcronymOf(key: string, words: readonly string[]): boolean {
  const letters = key.replace(/\./g, '');
  if (letters.length < 2 || words.length < 2 || letters.includes(' ')) return false;
  return initialsOfWords(words).includes(letters);
}

/** The same for all names of a text at once: whether letters are the initials of the words of one of them. */
export function acronymsAmong(names: readonly (readonly string[])[]): (key: string) => boolean {
  const initials = new Set(names.filter((words) => words.length > 1).flatMap(initialsOfWords));
  return (key) => {
    const letters = key.replace(/\./g, '');
    return letters.length > 1 && !letters.includes(' ') && initials.has(letters);
  };
}

/**
 * "fbi" and "fboi": the first letters of a name, with and without its small words, and without a land before them
 * ("British Ministry of Defence": mod).
 */
export function initialsOf(name: string): readonly string[] {
  const full = nameWords(name).filter((word, at) => at > 0 || !nameParts().articles.has(word));
  const withoutLand = full.length > 2 && landOf(capitalised(full[0]!)) ? [full.slice(1)] : [];
  const lists = [full, ...withoutLand].filter(({ length }) => length > 1);
  return [...new Set(lists.flatMap((list) => initialsOfWords(list).reverse()))];
}

/** Lands are told by their capitals; a normalised word has lost them. */
const capitalised = (word: string): string => word[0]!.toUpperCase() + word.slice(1);
