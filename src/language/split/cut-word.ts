import { isDigitAt, isLower, isUpper, isWordChar } from './char-classes.js';
import type { SplitWords } from './split-words.js';

/** Words cut inside ("cannot", "gonna") are no longer than this. */
const LONGEST_CUT = 9;
/** A word written onto a figure is at least so long, lest a code be cut ("3ab"). */
const SHORTEST_GLUED = 4;

/** Cuts what is written as one: [can]not · [gon]na · [30]km · [5]pm */
export function cutWord(text: string, at: number, end: number, words: SplitWords): number {
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
