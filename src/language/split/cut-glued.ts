import { charClass, isLower, isUpper, LETTER } from './char-classes.js';
import type { SplitWords } from './split-words.js';

/** Tells where a word from `at` to `end` is to be cut; `end` where it is one word. */
export type GluedCut = (at: number, end: number) => number;

/** Shorter words are not cut, longer ones are no words. */
const [SHORTEST, LONGEST] = [5, 40];
/** A name is so long at least. */
const SHORTEST_NAME = 3;

/**
 * Cuts a name off the word that a page has run it together with, where a link stood: "Lund[will] leave", "The[Harbour] Board",
 * "by[Lund]". Only the text tells that it is one: the name must stand there by itself, and as often as the whole, which
 * no list knows.
 */
export function gluedCut(text: string, words: SplitWords, isKnown: (word: string) => boolean): GluedCut {
  let counts: ReadonlyMap<string, number> | null = null;
  const countOf = (word: string): number => {
    counts ??= countWords(text);
    return counts.get(word) ?? 0;
  };
  return (at, end) => {
    if (end - at < SHORTEST || end - at > LONGEST || !isAlone(text, at, end)) return end;
    const inner = innerCapital(text, at, end);
    const lengths = inner > 0 ? [inner] : isUpper(text, at) ? tailsOf(text, at, end, words) : [];
    const cut = lengths.find((place) => isTwo(text.slice(at, place), text.slice(place, end)));
    return cut ?? end;
  };

  function isTwo(first: string, second: string): boolean {
    const whole = first + second;
    if (isKnown(whole) || isPlural(whole, second)) return false;
    const names = [first, second].filter((part) => isUpper(part, 0));
    const others = [first, second].filter((part) => !isUpper(part, 0));
    return (
      names.every((name) => name.length >= SHORTEST_NAME - 1 && countOf(name) >= Math.max(1, countOf(whole))) &&
      names.some((name) => name.length >= SHORTEST_NAME) &&
      others.every((word) => words.glued.has(word) || isKnown(word))
    );
  }

  /** "Orlinis" are more than one Orlini. */
  function isPlural(whole: string, second: string): boolean {
    const one = whole.slice(0, -1);
    return /^[a-z]s$/.test(second) && (isKnown(one) || countOf(one) > 0);
  }
}

/** Where the only capital inside a word stands that has small letters around it: "The[H]arbour"; 0 for none. */
function innerCapital(text: string, at: number, end: number): number {
  let found = 0;
  for (let place = at + 1; place < end; place++) {
    if (isLower(text, place)) continue;
    if (found > 0 || !isUpper(text, place) || place < at + 2 || !isLower(text, place - 1)) return 0;
    found = place;
  }
  return found > 0 && found + 1 < end ? found : 0;
}

/** Where words begin that are run together with a name before them: "Lund[will]". */
function tailsOf(text: string, at: number, end: number, { glued }: SplitWords): number[] {
  const found: number[] = [];
  for (let place = at + SHORTEST_NAME; place < end - 1; place++)
    if (glued.has(text.slice(place, end))) found.push(place);
  return found;
}

/** Whether a word has no letter, sign or hyphen written onto it. */
function isAlone(text: string, at: number, end: number): boolean {
  const isJoined = (place: number) =>
    place >= 0 &&
    place < text.length &&
    (charClass(text.charCodeAt(place)) === LETTER || /[-–@#_/\d]/.test(text[place]!));
  return !isJoined(at - 1) && !isJoined(end);
}

/** How often each word stands in a text by itself. */
function countWords(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text.matchAll(/\p{L}+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
