import type { Annotation } from '../language/types.js';

/** Tokens that are written as one word: "Iran’s", "34-year-old", "R-Mich." */
export interface Word {
  /** as written, without a possessive's ending */
  readonly text: string;
  /** whether it owns what follows: "Iran[’s]" */
  readonly owns: boolean;
  readonly first: number;
  readonly last: number;
}

/** So many words are read on each side of a name. */
const REACH = 12;
const POSSESSIVE = /^['’]s?$/;
const HYPHEN = /^[-‐]$/;
/** What ends a phrase: commas, brackets, quotation marks, dashes. */
const BREAK = /^[,;:!?()[\]“”"—–]+$|^--+$/;

/** "[Iran’s Foreign Minister] Ada Lund": the words right before a token, in text order, back to the nearest break. */
export function wordsBefore(annotation: Annotation, token: number): Word[] {
  const found: Word[] = [];
  const start = annotation.sentenceFirst(annotation.sentenceOf(token));
  for (let last = token - 1; last >= start && found.length < REACH; ) {
    if (BREAK.test(annotation.form(last)) || isFullStop(annotation, last)) break;
    let first = last;
    while (first > start && isGlued(annotation, first)) first--;
    found.unshift(wordOf(annotation, first, last));
    last = first - 1;
  }
  return found;
}

/** "Ada Lund [of the Orlin Party], …": the words right behind a token, up to the nearest break. */
export function wordsBehind(annotation: Annotation, token: number): Word[] {
  const found: Word[] = [];
  const end = annotation.sentenceFirst(annotation.sentenceOf(token) + 1);
  for (let first = token + 1; first < end && found.length < REACH; ) {
    if (BREAK.test(annotation.form(first)) || isFullStop(annotation, first)) break;
    let last = first;
    while (last + 1 < end && isGlued(annotation, last + 1)) last++;
    found.push(wordOf(annotation, first, last));
    first = last + 1;
  }
  return found;
}

/** The words from a token to another, both included. */
export function wordsFrom(annotation: Annotation, first: number, last: number): Word[] {
  const found: Word[] = [];
  for (let at = first; at <= last; ) {
    let end = at;
    while (end < last && isGlued(annotation, end + 1)) end++;
    if (!BREAK.test(annotation.form(at))) found.push(wordOf(annotation, at, end));
    at = end + 1;
  }
  return found;
}

const isFullStop = (annotation: Annotation, token: number): boolean => annotation.form(token) === '.';

/** Whether a token belongs to the word before it: a possessive's ending, or a hyphen between two. */
function isGlued(annotation: Annotation, token: number): boolean {
  if (annotation.end(token - 1) !== annotation.start(token)) return false;
  const form = annotation.form(token);
  return POSSESSIVE.test(form) || HYPHEN.test(form) || HYPHEN.test(annotation.form(token - 1));
}

function wordOf(annotation: Annotation, first: number, last: number): Word {
  const owns = last > first && POSSESSIVE.test(annotation.form(last));
  const text = annotation.text.slice(annotation.start(first), annotation.end(owns ? last - 1 : last));
  return { text, owns, first, last };
}
