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
import { abbreviationKind, type SplitWords } from './split-words.js';

/** Words cut inside ("cannot", "gonna") are no longer than this. */
const LONGEST_CUT = 9;
/** First parts that keep their hyphen are no longer than this. */
const LONGEST_JOINED = 8;
/** A word written onto a figure is at least so long, lest a code be cut ("3ab"). */
const SHORTEST_GLUED = 4;
/** Full stops of one dotted word ("alt.orlin.news") stand no further apart. */
const LONGEST_INSIDE = 20;
/** Telephone numbers and dates are no longer than this from their first hyphen on. */
const LONGEST_DIALLED = 30;
/** Tokens with a sign inside ("w/o") reach at most so far beyond it. */
const LONGEST_AFTER_SIGN = 4;

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
  const whole = `${text.slice(at, Math.min(sign, at + LONGEST_CUT)).toLowerCase()}'`;
  return words.apostrophe.has(whole) ? -(sign + 1) : 0;
}

/** [1990's] and [60's], but 2010|'s */
function isDecade(text: string, at: number, sign: number, limit: number): boolean {
  if (!/[sS]/.test(text[sign + 1]!) || (sign + 2 < limit && isWordChar(text, sign + 2))) return false;
  return sign - at <= 4 && /^(?:1\d)?\d0$/.test(text.slice(at, sign));
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
  return isGluedSentence(text, at, sign, limit, words) ? -gluedEnd(text, at, sign, words) : sign + 1;
}

/** A missing space in "at home.The vote", "it was good.at last" and "S.Korea", but not in "Ph.D." and "alt.orlin.news". */
function isGluedSentence(text: string, at: number, sign: number, limit: number, words: SplitWords): boolean {
  const initial = isUpper(text, sign - 1) && sign + 2 < limit && isLower(text, sign + 2);
  if (!initial && (!isLower(text, sign - 1) || sign - at < 2)) return false;
  const nextEnd = plainEnd(text, sign + 1, Math.min(limit, sign + LONGEST_INSIDE));
  if (nextEnd - at < LONGEST_CUT && words.abbreviations.has(text.slice(at, nextEnd).toLowerCase())) return false;
  if (isUpper(text, sign + 1)) return true;
  const inside = text.slice(Math.max(at, sign - LONGEST_INSIDE), sign).includes('.');
  const dotted = inside || (text[nextEnd] === '.' && nextEnd + 1 < limit && isLower(text, nextEnd + 1));
  return !initial && sign - at > 3 && !dotted;
}

/** Where the word before a glued sentence ends: with its full stop when that belongs to it, [S.]Korea. */
function gluedEnd(text: string, at: number, sign: number, words: SplitWords): number {
  if (isUpper(text, sign - 1)) return sign + 1;
  return sign - at < LONGEST_CUT && abbreviationKind(text.slice(at, sign), words) ? sign + 1 : sign;
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
  if (sign - at > LONGEST_CUT) return 0;
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

/** Cuts what is written as one: [can]not · [gon]na · [30]km · [5]pm */
function cutWord(text: string, at: number, end: number, words: SplitWords): number {
  if (isDigitAt(text, at)) return cutUnit(text, at, end, words);
  if (end - at < 2 || end - at > LONGEST_CUT || (at > 0 && isWordChar(text, at - 1))) return end;
  // "IM" is more often a name than "I'm"
  if (end - at === 2 && isUpper(text, at + 1)) return end;
  const cut = words.cuts.get(text.slice(at, end).toLowerCase());
  return cut === undefined ? end : at + cut;
}

function cutUnit(text: string, at: number, end: number, words: SplitWords): number {
  let unit = end;
  while (unit > at && !isDigitAt(text, unit - 1)) unit--;
  if (unit === end) return end;
  // [75]watt, [61]persons, written without their space
  if (end - unit >= SHORTEST_GLUED && isAllLower(text, unit, end)) return unit;
  return words.units.has(text.slice(unit, end).toLowerCase()) ? unit : end;
}

function isAllLower(text: string, from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (!isLower(text, at)) return false;
  return true;
}

function isDigitAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}
