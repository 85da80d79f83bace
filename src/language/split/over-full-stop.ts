import { isDigitAt, isLower, isUpper, isWordChar, plainEnd } from './char-classes.js';
import { addressEnd } from './find-address.js';
import { abbreviationEnd } from './is-abbreviation.js';
import { abbreviationKind, type SplitWords } from './split-words.js';

/** Abbreviations are no longer than this. */
const LONGEST_ABBREVIATION = 9;
/** Full stops of one dotted word ("alt.orlin.news") stand no further apart. */
const LONGEST_INSIDE = 20;

/** What a full stop does to the word before it, told as `stepOver` tells it: it is inside, ends it, or goes with it. */
export function overFullStop(text: string, at: number, sign: number, limit: number, words: SplitWords): number {
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
  if (nextEnd - at < LONGEST_ABBREVIATION && words.abbreviations.has(text.slice(at, nextEnd).toLowerCase()))
    return false;
  if (isUpper(text, sign + 1)) return true;
  const inside = text.slice(Math.max(at, sign - LONGEST_INSIDE), sign).includes('.');
  const dotted = inside || (text[nextEnd] === '.' && nextEnd + 1 < limit && isLower(text, nextEnd + 1));
  return !initial && sign - at > 3 && !dotted;
}

/** Where the word before a glued sentence ends: with its full stop when that belongs to it, [S.]Korea. */
function gluedEnd(text: string, at: number, sign: number, words: SplitWords): number {
  if (isUpper(text, sign - 1)) return sign + 1;
  return sign - at < LONGEST_ABBREVIATION && abbreviationKind(text.slice(at, sign), words) ? sign + 1 : sign;
}
