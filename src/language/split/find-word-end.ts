import {
  APOSTROPHE,
  charClass,
  DIGIT,
  isLower,
  isUpper,
  isWordChar,
  LETTER,
  MARK,
  SPACE,
  SURROGATE,
} from './char-classes.js';
import { addressEnd } from './find-address.js';
import { cliticEnd } from './find-clitic.js';
import { abbreviationEnd } from './is-abbreviation.js';
import type { SplitWords } from './split-words.js';

/** Words cut inside ("cannot", "gonna") are no longer than this. */
const LONGEST_CUT = 9;
/** First parts that keep their hyphen are no longer than this. */
const LONGEST_JOINED = 8;

/**
 * The end of the word, number or address that begins at `at`:
 * [O’Neil] · [Ada]’s · [do]n’t · [1,200] · [5:30] · [U.S.] · [well]-known · [co-founder] · [30]km · [AT&T] · [9/11]
 */
export function wordEnd(text: string, at: number, limit: number, words: SplitWords): number {
  let end = at;
  for (;;) {
    end = plainEnd(text, end, limit);
    if (end >= limit) return cutWord(text, at, end, words);
    const next = stepOver(text, at, end, limit, words);
    if (next === 0) return cutWord(text, at, end, words);
    if (next < 0) return -next;
    end = next;
  }
}

/** The end of the letters and figures from `at` on. */
function plainEnd(text: string, at: number, limit: number): number {
  let end = at;
  while (end < limit) {
    const kind = charClass(text.charCodeAt(end));
    if (kind === SURROGATE && /[\p{L}\p{N}]/u.test(String.fromCodePoint(text.codePointAt(end)!))) end += 2;
    else if (kind === LETTER || kind === DIGIT || kind === MARK) end++;
    else break;
  }
  return Math.min(end, limit);
}

/**
 * What the sign at `sign` does to the word begun at `at`: 0 ends it before the sign; a positive number takes the sign in
 * and goes on there; a negative one ends the word at its opposite, for good.
 */
function stepOver(text: string, at: number, sign: number, limit: number, words: SplitWords): number {
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
      return inside ? overHyphen(text, at, sign, limit, words) : 0;
    case ',':
      return isDigitAt(text, sign - 1) && inside && isDigitAt(text, sign + 1) ? sign + 1 : 0;
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
    if (cliticEnd(text, sign, limit) !== -1 || text[sign] === '`') return 0;
    return sign + 1;
  }
  const whole = `${text.slice(at, sign).toLowerCase()}'`;
  return words.apostrophe.has(whole) ? -(sign + 1) : 0;
}

function overFullStop(text: string, at: number, sign: number, limit: number, words: SplitWords): number {
  const inside = sign + 1 < limit && isWordChar(text, sign + 1);
  if (!inside) {
    const end = abbreviationEnd(text, at, sign, limit, words);
    return end === -1 ? 0 : -end;
  }
  if (isDigitAt(text, sign - 1) && isDigitAt(text, sign + 1)) return sign + 1;
  const address = addressEnd(text, at, sign, limit);
  if (address !== -1) return -address;
  // a missing space: "at home.The vote"
  if (isLower(text, sign - 1) && isUpper(text, sign + 1) && sign - at > 1) {
    return words.abbreviations.has(text.slice(at, sign).toLowerCase()) ? -(sign + 1) : 0;
  }
  if (sign - at > 3 && isLower(text, sign - 1) && isLower(text, sign + 1)) return 0;
  return sign + 1;
}

function overHyphen(text: string, at: number, sign: number, limit: number, words: SplitWords): number {
  if (isDigitAt(text, sign - 1) && isDigitAt(text, sign + 1)) return isDialled(text, at, limit) ? sign + 1 : 0;
  if (sign - at > LONGEST_JOINED || charClass(text.charCodeAt(at)) !== LETTER) return 0;
  return words.joined.has(text.slice(at, sign).toLowerCase()) ? sign + 1 : 0;
}

/** Telephone numbers, dates and codes keep their hyphens ("555-0199", "11-20-2000"); ranges do not ("10-15", "1914-18"). */
function isDialled(text: string, at: number, limit: number): boolean {
  let end = at;
  while (end < Math.min(limit, at + 30) && /[\d-]/.test(text[end]!)) end++;
  const groups = text.slice(at, end).split('-');
  if (groups.length > 2) return true;
  return groups[0]!.length >= 3 && groups[1]!.length === 4 && groups[0]!.length !== 4;
}

function overSlash(text: string, at: number, sign: number, limit: number, words: SplitWords): number {
  const inside = sign + 1 < limit && isWordChar(text, sign + 1);
  if (inside && isDigitAt(text, sign - 1) && isDigitAt(text, sign + 1)) return sign + 1;
  for (let end = Math.min(limit, sign + 4); end > sign; end--) {
    if (end < limit && isWordChar(text, end) && isWordChar(text, end - 1)) continue;
    if (words.slashed.has(text.slice(at, end).toLowerCase())) return -end;
  }
  return 0;
}

/** Cuts what is written as one: [can]not · [gon]na · [30]km · [5]pm */
function cutWord(text: string, at: number, end: number, words: SplitWords): number {
  if (isDigitAt(text, at)) return cutUnit(text, at, end, words);
  if (end - at > LONGEST_CUT || (at > 0 && isWordChar(text, at - 1))) return end;
  const cut = words.cuts.get(text.slice(at, end).toLowerCase());
  return cut === undefined ? end : at + cut;
}

function cutUnit(text: string, at: number, end: number, words: SplitWords): number {
  let unit = end;
  while (unit > at && !isDigitAt(text, unit - 1)) unit--;
  if (unit === end || end - unit > 8) return end;
  return words.units.has(text.slice(unit, end).toLowerCase()) ? unit : end;
}

function isDigitAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}
