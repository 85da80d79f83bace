/** Letters that Unicode does not take apart into a base letter and a mark. */
const LETTERS: Record<string, string> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
  ŋ: 'n',
  ə: 'a',
};

/** "José Ángel" -> "jose angel": lower case, without diacritics. */
export function foldLetters(text: string): string {
  const bare = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return bare.replace(/[ßøæœłđðþıħŋə]/g, (letter) => LETTERS[letter]!);
}

/**
 * A name's words, comparable: "U.S. Dept. of Justice" -> us, dept, of, justice; "O’Neill" -> oneill;
 * "Ban Ki-moon" -> ban, ki, moon; "AT&T" -> at, and, t; "G.K. Butterfield" -> gk, butterfield.
 */
export function nameWords(name: string): string[] {
  return foldLetters(name)
    .replace(/['’‘ʼ`´]s(?=\s|$)/g, '')
    .replace(/['’‘ʼ`´]/g, '')
    .replace(/&/g, ' and ')
    .replace(/(?<=\b\p{L})\.\s?(?=\p{L}\b\.?)/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** Part of a node's key: "Karoline Leavitt" -> "karoline-leavitt". */
export const slugOf = (name: string): string => nameWords(name).join('-') || 'unnamed';
