import { charClass, DIGIT, isUpper, LETTER, SPACE } from './char-classes.js';
import { abbreviationKind, type SplitWords } from './split-words.js';

/** The longest abbreviation that is looked up. */
const LONGEST = 10;

/**
 * Where a word ends whose full stop at `stop` belongs to it, or -1 when the full stop ends a sentence or clause:
 * [Sen.] Lund · [No.] 10 · Ada [M.] Lund · [U.S.] forces · Orlin, [Ore.]
 */
export function abbreviationEnd(text: string, at: number, stop: number, limit: number, words: SplitWords): number {
  // "Yes..." keeps its dots together
  if (text[stop + 1] === '.' && text[stop + 2] === '.' && stop + 2 < limit) return -1;
  if (stop - at > LONGEST) return -1;
  const word = text.slice(at, stop);
  if (isItemNumber(text, at, stop, limit)) return stop + 1;
  if (isDotted(word)) return stop + 1;
  switch (abbreviationKind(word, words)) {
    case undefined:
      return isInitial(text, at, stop, limit) ? stop + 1 : -1;
    case 'number':
      if (nextKind(text, stop + 1, limit) === DIGIT) return stop + 1;
      return isInitial(text, at, stop, limit) ? stop + 1 : -1;
    case 'state':
      return /[,(-]\s*$/.test(text.slice(Math.max(0, at - 2), at)) ? stop + 1 : -1;
    default:
      return stop + 1;
  }
}

/** The number of a list's item at the beginning of its line: [1.] Wash the beans. */
function isItemNumber(text: string, at: number, stop: number, limit: number): boolean {
  if (stop - at > 3 || charClass(text.charCodeAt(at)) !== DIGIT || !/^[\d.]+$/.test(text.slice(at, stop))) return false;
  if (nextKind(text, stop + 1, limit) === SPACE) return false;
  for (let before = at - 1; before >= 0; before--) {
    if (text[before] === '\n') return true;
    if (charClass(text.charCodeAt(before)) !== SPACE) return false;
  }
  return true;
}

/** U.S · p.m · a.k.a: single letters between full stops */
function isDotted(word: string): boolean {
  return /^(?:\p{L}\p{M}*\.)+\p{L}{1,2}$/u.test(word);
}

/** A single capital before another name ("J. K. Rowling", "Ada M. Lund"), but not "Plan B. They" or "so do I." */
function isInitial(text: string, at: number, stop: number, limit: number): boolean {
  if (stop - at !== 1 || !isUpper(text, at)) return false;
  if (nextKind(text, stop + 1, limit) !== LETTER) return text[stop + 1] === ',' && text[at] !== 'I';
  let next = stop + 1;
  while (charClass(text.charCodeAt(next)) === SPACE) next++;
  return isUpper(text, next) && (text[at] !== 'I' || isUpper(text, Math.max(0, at - 2)));
}

function nextKind(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && at < from + 3 && charClass(text.charCodeAt(at)) === SPACE) at++;
  return at < limit ? charClass(text.charCodeAt(at)) : SPACE;
}
