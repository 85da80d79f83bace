/** A text in small letters without marks on them, fit to look for beginnings of comparable words: "Peña" -> pena. */
export function foldedLetters(text: string): string {
  const small = text.toLowerCase();
  return MARKED.test(small) ? small.normalize('NFD').replace(/\p{M}/gu, '') : small;
}

/** Letters beyond ASCII that may be a letter and a mark. */
const MARKED = /[\u00c0-\u024f\u1e00-\u1eff]/;

/** Whether a folded text holds a word that begins so, for each of the beginnings. */
export const holdsEach = (folded: string, beginnings: readonly string[]): boolean =>
  beginnings.every((beginning) => {
    for (let at = folded.indexOf(beginning); at >= 0; at = folded.indexOf(beginning, at + 1))
      if (at === 0 || !LETTER.test(folded[at - 1]!)) return true;
    return false;
  });

const LETTER = /[\p{L}\p{N}]/u;
