/** Classes of characters, as small numbers so that they fit a table. */
export const UNSEEN = 0;
export const LETTER = 1;
export const DIGIT = 2;
export const SPACE = 3;
/** ' ’ ʼ and the like: an apostrophe or a single quotation mark */
export const APOSTROPHE = 4;
/** half of a character outside the basic plane, such as an emoji */
export const SURROGATE = 5;
/** marks that join what is written before them: accents, joiners, variation selectors */
export const MARK = 6;
/** any other sign */
export const SIGN = 7;

const table = new Uint8Array(0x10000);

/** The class of the UTF-16 unit `code`; a table filled as characters are met. */
export function charClass(code: number): number {
  const known = table[code]!;
  if (known !== UNSEEN) return known;
  const kind = classify(code);
  table[code] = kind;
  return kind;
}

function classify(code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return SURROGATE;
  const char = String.fromCharCode(code);
  if (/[\s\u0085\u200b\ufeff\u2060]/u.test(char)) return SPACE;
  if (/['’ʼ`´]/u.test(char)) return APOSTROPHE;
  // a soft hyphen stands inside a word: "basic­ally"
  if (/\p{M}|\u00ad|\u200c|\u200d|\u200e|\u200f/u.test(char)) return MARK;
  if (/\p{Nd}/u.test(char)) return DIGIT;
  // "½" and "²" go with the figures and letters that they stand beside
  if (/[\p{L}\p{N}]/u.test(char)) return LETTER;
  return SIGN;
}

const LOWER_A = 97;
const LOWER_Z = 122;

/** Whether the character at `at` is a lower-case letter. */
export function isLower(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return code >= LOWER_A && code <= LOWER_Z;
  return /\p{Ll}/u.test(text.charAt(at));
}

/** Whether the character at `at` is a capital. */
export function isUpper(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return code >= 65 && code <= 90;
  return /[\p{Lu}\p{Lt}]/u.test(text.charAt(at));
}

/** Whether the character at `at` is a letter, a figure or a mark on one. */
export function isWordChar(text: string, at: number): boolean {
  const kind = charClass(text.charCodeAt(at));
  return kind === LETTER || kind === DIGIT || kind === MARK;
}

/** Whether the character at `at` is one of the figures 0 to 9. */
export function isDigitAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

/** The end of the letters and figures from `at` on. */
export function plainEnd(text: string, at: number, limit: number): number {
  let end = at;
  while (end < limit) {
    const kind = charClass(text.charCodeAt(end));
    if (kind === SURROGATE && /[\p{L}\p{N}]/u.test(String.fromCodePoint(text.codePointAt(end)!))) end += 2;
    else if (kind === LETTER || kind === DIGIT || kind === MARK) end++;
    else break;
  }
  return Math.min(end, limit);
}
