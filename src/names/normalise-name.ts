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

const NOT_ASCII = /\P{ASCII}/u;
/** Apostrophes as news writes them. */
const APOSTROPHES = /[’‘ʼ´`]/g;
/** Other signs beyond ASCII that only separate words: curly quotation marks, dashes, dots. */
const SIGNS = /[\u00a0\u2000-\u206f«»]/g;

/** "José Ángel" -> "jose angel": lower case, without diacritics. */
export function foldLetters(text: string): string {
  if (!NOT_ASCII.test(text)) return text.toLowerCase();
  const bare = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return bare.replace(/[ßøæœłđðþıħŋə]/g, (letter) => LETTERS[letter]!);
}

/** Names repeat from article to article; so many are remembered before all are forgotten. */
const REMEMBERED = 50_000;
/** Longer texts are sentences, which do not repeat. */
const LONGEST_REMEMBERED = 60;
const remembered = new Map<string, readonly string[]>();

/**
 * A name's words, comparable: "U.S. Dept. of Justice" -> us, dept, of, justice; "O’Neill" -> oneill;
 * "Ban Ki-moon" -> ban, ki, moon; "AT&T" -> at, and, t; "G.K. Butterfield" -> gk, butterfield.
 */
export function nameWords(name: string): readonly string[] {
  const before = remembered.get(name);
  if (before) return before;
  const words = splitWords(name);
  if (name.length > LONGEST_REMEMBERED) return words;
  if (remembered.size >= REMEMBERED) remembered.clear();
  remembered.set(name, words);
  return words;
}

function splitWords(name: string): string[] {
  // curly quotation marks and dashes are the only signs beyond ASCII in most names and sentences
  const foreign = NOT_ASCII.test(name);
  const plain = foreign ? name.replace(APOSTROPHES, "'").replace(SIGNS, ' ') : name;
  const ascii = !foreign || !NOT_ASCII.test(plain);
  let folded = ascii ? plain.toLowerCase() : foldLetters(plain);
  if (folded.includes("'")) folded = folded.replace(/'s(?=\s|$)/g, '').replace(/'/g, '');
  if (folded.includes('&')) folded = folded.replace(/&/g, ' and ');
  if (folded.includes('.')) folded = folded.replace(/(?<=\b\p{L})\.\s?(?=\p{L}\b\.?)/gu, '');
  return folded.split(ascii ? /[^a-z0-9]+/ : /[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}

/** Part of a node's key: "Karoline Leavitt" -> "karoline-leavitt". */
export const slugOf = (name: string): string => nameWords(name).join('-') || 'unnamed';
