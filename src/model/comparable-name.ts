/** Letters that Unicode does not take apart into a base letter and a mark: "Łódź", "Søren", "Đorđe". */
const WHOLE_LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ħ: 'h',
};

/**
 * The form in which typed names are compared with those of the graph: small letters, no diacritics, no punctuation, no
 * possessive, "saint" for "St.", no leading "the". "St. Petersburg’s" -> "saint petersburg"; "Łódź" -> "lodz".
 */
export function comparableName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[łøđðþßæœıħ]/g, (letter) => WHOLE_LETTERS[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’']s?(?=\s|$)/g, '')
    .replace(/\bst\.?(?=\s)/g, 'saint')
    .replace(/[-‐–/]/g, ' ')
    .replace(/[^\p{L}\p{N}\s]/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^the (?=.)/, '');
}

/** Its words with a blank on both sides, so that whole words can be looked for: "Jean-Luc O’Hara" -> " jean luc ohara ". */
export const spacedWords = (text: string): string => ` ${nameWordsOf(text).join(' ')} `;

/** Its words: "Jean-Luc O’Hara" -> jean, luc, ohara. */
export function nameWordsOf(name: string): string[] {
  const plain = comparableName(name);
  return plain === '' ? [] : plain.split(' ');
}
