import { APOSTROPHE, charClass, isDigitAt, isUpper, isWordChar, LETTER, SPACE } from './char-classes.js';
import { addressEnd } from './find-address.js';
import { cliticEnd } from './find-clitic.js';
import { overFullStop } from './over-full-stop.js';
import type { SplitWords } from './split-words.js';

/** Listed words with a sign inside or at their end are no longer than this before it. */
const LONGEST_WHOLE = 9;
/** First parts that keep their hyphen are no longer than this. */
const LONGEST_JOINED = 8;
/** Telephone numbers and dates are no longer than this from their first hyphen on. */
const LONGEST_DIALLED = 30;
/** Tokens with a sign inside ("w/o") reach at most so far beyond it. */
const LONGEST_AFTER_SIGN = 4;

/**
 * What the sign at `sign` does to the word begun at `at`: 0 ends it before the sign; a positive number takes the sign in
 * and goes on there; a negative one ends the word at its opposite, for good.
 */
export function stepOver(text: string, at: number, sign: number, limit: number, words: SplitWords): number {
  const char = text[sign]!;
  const inside = sign + 1 < limit && isWordChar(text, sign + 1);
  if (charClass(text.charCodeAt(sign)) === APOSTROPHE) return overApostrophe(text, at, sign, limit, words);
  switch (char) {
    case ' ':
      return 0;
    case '.':
      return overFullStop(text, at, sign, limit, words);
    case '-':
    case '‑':
      return inside ? overHyphen(text, at, sign, limit, words) : overBrokenOff(text, at, sign, limit);
    case ',':
      return overComma(text, at, sign, limit);
    case '!':
      return -wholeEnd(text, at, sign, limit, words);
    case ':': {
      const address = addressEnd(text, at, sign, limit);
      if (address !== -1) return -address;
      return isDigitAt(text, sign - 1) && inside && isDigitAt(text, sign + 1) ? sign + 1 : 0;
    }
    case '/':
      return overSlash(text, at, sign, limit, words);
    case '@': {
      const address = inside ? addressEnd(text, at, sign, limit) : -1;
      return address !== -1 ? -address : 0;
    }
    case '&':
      return inside && isUpper(text, sign - 1) && isUpper(text, sign + 1) ? sign + 1 : 0;
    case '_':
      return sign + 1;
    case '*':
      return inside && !isDigitAt(text, sign + 1) ? sign + 1 : 0;
    default:
      return 0;
  }
}

function overApostrophe(text: string, at: number, sign: number, limit: number, words: SplitWords): number {
  const after = sign + 1 < limit ? charClass(text.charCodeAt(sign + 1)) : SPACE;
  if (after === LETTER) {
    const negated = /[tT]/.test(text[sign + 1]!) && !(sign + 2 < limit && isWordChar(text, sign + 2));
    if (negated && /[nN]/.test(text[sign - 1]!)) return sign - 1 > at ? -(sign - 1) : sign + 2;
    if (isDecade(text, at, sign, limit)) return -(sign + 2);
    if (cliticEnd(text, sign, limit) !== -1 || text[sign] === '`') return 0;
    return sign + 1;
  }
  const whole = `${text.slice(at, Math.min(sign, at + LONGEST_WHOLE)).toLowerCase()}'`;
  return words.apostrophe.has(whole) ? -(sign + 1) : 0;
}

/** [1990's] and [60's], but 2010|'s */
function isDecade(text: string, at: number, sign: number, limit: number): boolean {
  if (!/[sS]/.test(text[sign + 1]!) || (sign + 2 < limit && isWordChar(text, sign + 2))) return false;
  return sign - at <= 4 && /^(?:1\d)?\d0$/.test(text.slice(at, sign));
}

function overHyphen(text: string, at: number, sign: number, limit: number, words: SplitWords): number {
  if (isDigitAt(text, sign - 1) && isDigitAt(text, sign + 1)) return isDialled(text, at, sign, limit) ? sign + 1 : 0;
  if (sign - at > LONGEST_JOINED || charClass(text.charCodeAt(at)) !== LETTER) return 0;
  return words.joined.has(text.slice(at, sign).toLowerCase()) ? sign + 1 : 0;
}

/** A letter, or a word broken off and begun again, keeps its hyphen: [s-] well, [th-] the */
function overBrokenOff(text: string, at: number, sign: number, limit: number): number {
  const spaced = sign + 1 < limit && charClass(text.charCodeAt(sign + 1)) === SPACE;
  if (sign - at === 1 && spaced && charClass(text.charCodeAt(at)) === LETTER) return -(sign + 1);
  const again = text
    .slice(sign + 1, Math.min(limit, sign + 1 + LONGEST_JOINED))
    .trimStart()
    .toLowerCase();
  return sign - at < LONGEST_JOINED && again.startsWith(text.slice(at, sign).toLowerCase()) ? -(sign + 1) : 0;
}

/** Telephone numbers, dates and codes keep their hyphens ("555-0199", "11-20-2000"); ranges do not ("10-15", "1914-18"). */
function isDialled(text: string, at: number, sign: number, limit: number): boolean {
  let first = sign;
  while (first > at && isDigitAt(text, first - 1)) first--;
  let end = sign;
  const last = Math.min(limit, sign + LONGEST_DIALLED);
  while (end < last && /[\d-]/.test(text[end]!)) end++;
  // what stands before is dialled already: 11-20[-2000]
  if (first > at && text[first - 1] === '-') return true;
  const [area, number, more] = text.slice(first, end).split('-');
  if (more !== undefined) return true;
  return number!.length === 4 && [1, 3, 5].includes(area!.length);
}

function overSlash(text: string, at: number, sign: number, limit: number, words: SplitWords): number {
  const inside = sign + 1 < limit && isWordChar(text, sign + 1);
  if (inside && isDigitAt(text, sign - 1) && isDigitAt(text, sign + 1)) return sign + 1;
  return -wholeEnd(text, at, sign, limit, words);
}

/** The end of a listed token with the sign at `sign` inside or at its end, or 0: [w/o] [s/he] [Yahoo!] */
function wholeEnd(text: string, at: number, sign: number, limit: number, words: SplitWords): number {
  if (sign - at > LONGEST_WHOLE) return 0;
  for (let end = Math.min(limit, sign + LONGEST_AFTER_SIGN); end > sign; end--) {
    if (end < limit && isWordChar(text, end) && isWordChar(text, end - 1)) continue;
    if (words.whole.has(text.slice(at, end).toLowerCase())) return end;
  }
  return 0;
}

/** Figures keep their comma ("1,200", "30,5"), lists of figures do not ("[1,2]", "2006,2007"). */
function overComma(text: string, at: number, sign: number, limit: number): number {
  if (!isDigitAt(text, sign - 1) || !isDigitAt(text, sign + 1) || sign + 1 >= limit) return 0;
  let end = sign + 1;
  while (end < limit && isDigitAt(text, end)) end++;
  return end - sign <= 4 && !(at > 0 && '[,'.includes(text[at - 1]!)) ? sign + 1 : 0;
}
