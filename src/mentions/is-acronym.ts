const SMALL = new Set(['of', 'for', 'and', 'the', 'on', 'in', 'at', '&', 'to', 'a']);

/**
 * Whether a key (lower case) is the initials of words (lower case):
 * "rdif" of "russian direct investment fund"; "s.e.c." of "securities and exchange commission".
 */
export function isAcronymOf(key: string, words: readonly string[]): boolean {
  const letters = key.replace(/\./g, '');
  if (letters.length < 2 || words.length < 2 || letters.includes(' ')) return false;
  return initialsOf(words).includes(letters);
}

/** The initials of words, without the small ones and with them: "food and trade office" -> "fto", "fato". */
export function initialsOf(words: readonly string[]): [string, string] {
  const initials = (all: readonly string[]) => all.map((word) => word.charAt(0)).join('');
  return [initials(words.filter((word) => !SMALL.has(word))), initials(words)];
}
