const SMALL = new Set(['of', 'for', 'and', 'the', 'on', 'in', 'at', '&', 'to', 'a']);

/**
 * Whether a key (lower case) is the initials of words (lower case):
 * "rdif" of "russian direct investment fund"; "s.e.c." of "securities and exchange commission".
 */
export function isAcronymOf(key: string, words: readonly string[]): boolean {
  const letters = key.replace(/\./g, '');
  if (letters.length < 2 || words.length < 2 || letters.includes(' ')) return false;
  const initials = (all: readonly string[]) => all.map((word) => word.charAt(0)).join('');
  return letters === initials(words.filter((word) => !SMALL.has(word))) || letters === initials(words);
}
