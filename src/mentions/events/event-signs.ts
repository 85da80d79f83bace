import type { Annotation } from '../../language/types.js';
import { anyOf, ORDINALS } from '../../lexicon/closed-classes.js';
import { once } from '../../lexicon/once.js';
import { hasShape } from '../name-shapes.js';
import { isCapitalised } from '../name-span.js';
import { wordLists } from '../word-lists.js';

/** What of the words before an event's noun can make a name of it; tokens are the first of each sign, -1 where there is none. */
export interface EventSigns {
  /** "[2016] election" */
  readonly year: number;
  /** "[second] debate" */
  readonly ordinal: number;
  /** "[Democratic] convention" */
  readonly assembly: number;
  /** "[7] October attacks", "[9/11] attacks" */
  readonly day: number;
  /** any name but a person's and a people's adjective: "[Nato] summit" */
  readonly name: number;
  /** a place that is no country: "[Orlin Bridge] attack" */
  readonly place: number;
  /** "[Norlandic] revolution" */
  readonly nation: number;
  /** "[Norland]-Ostland war" */
  readonly pair: number;
  /** first of an unbroken run of capitals, or the noun's own place where none stands before it */
  readonly capitals: number;
}

const YEAR = /^(?:1[5-9]|20)\d\d$/;
const ORDINAL = new RegExp(`^(?:${anyOf(ORDINALS)}|\\d+(?:st|nd|rd|th))$`, 'i');
const DAY_OF_MONTH = /^(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/;
/** "9/11" */
const DAY_IN_FIGURES = /^\d{1,2}\/\d{1,2}$/;
const HYPHEN = /^[-–—]$/;
/** "Orlin City Old Bridge bus station terror attack" */
const LONGEST = 8;

/** Reads the words before an event's noun, from right to left. */
export function eventSigns(annotation: Annotation, head: number): EventSigns {
  const signs = {
    year: -1,
    ordinal: -1,
    assembly: -1,
    day: -1,
    name: -1,
    place: -1,
    nation: -1,
    pair: -1,
    capitals: head,
  };
  let unbroken = true;
  for (let token = head - 1; belongs(annotation, token, head); token--) {
    const form = annotation.form(token);
    if (HYPHEN.test(form)) continue;
    const capital = isCapitalised(form);
    if (YEAR.test(form)) signs.year = isMonth(annotation, token - 1) ? token - 1 : token;
    else if (DAY_IN_FIGURES.test(form)) signs.day = token;
    else if (isMonthBesideDay(annotation, token)) signs.day = firstOfDay(annotation, token);
    else if (DAY_OF_MONTH.test(form) && isMonth(annotation, token + 1)) continue;
    if (ORDINAL.test(form)) signs.ordinal = token;
    if (capital && hasShape(form, 'assembling')) signs.assembly = token;
    if (!capital && !/^\d/.test(form)) unbroken = false;
    if (!capital || hasShape(form, 'calendar') || !isSurelyName(annotation, token)) continue;
    if (unbroken) signs.capitals = token;
    readName(annotation, token, signs);
  }
  return signs;
}

function readName(
  annotation: Annotation,
  token: number,
  signs: { -readonly [sign in keyof EventSigns]: number },
): void {
  const word = annotation.form(token).toLowerCase();
  const { demonyms, places, placeHeads } = wordLists();
  if (isPair(word) || (HYPHEN.test(annotation.form(token + 1)) && isLand(word))) signs.pair = token;
  if (demonyms.has(word) || annotation.upos(token) === 'ADJ') {
    signs.nation = token;
    return;
  }
  signs.name = token;
  const placed = annotation.name(token).endsWith('place') || places.has(word) || placeHeads.has(word);
  if (placed && !countries().has(word)) signs.place = token;
}

/** Whether a token is one of the words that go before an event's noun. */
function belongs(annotation: Annotation, token: number, head: number): boolean {
  if (token < annotation.sentenceFirst(annotation.sentenceOf(head)) || head - token > LONGEST) return false;
  if (HYPHEN.test(annotation.form(token))) return annotation.end(token) === annotation.start(token + 1);
  if (/^['’]s?$/.test(annotation.form(token))) return isCapitalised(annotation.form(token + 1));
  if (!/^(?:ADJ|NOUN|PROPN|NUM)$/.test(annotation.upos(token)) && !ORDINAL.test(annotation.form(token))) return false;
  const up = annotation.head(token);
  return up >= token - NEAR && up <= head;
}

/** "October [7]": a number may hang on the word before it. */
const NEAR = 2;

/** No person's, and not only the capital that begins a sentence. */
function isSurelyName(annotation: Annotation, token: number): boolean {
  const label = annotation.name(token);
  if (label.endsWith('person')) return false;
  const first = annotation.sentenceFirst(annotation.sentenceOf(token));
  const word = annotation.form(token).toLowerCase();
  if (/-\p{Ll}/u.test(annotation.form(token))) return false; // "Orlin-style"
  const proper = label !== '' && annotation.upos(token) === 'PROPN';
  return token > first || proper || wordLists().places.has(word) || wordLists().demonyms.has(word);
}

function isMonth(annotation: Annotation, token: number): boolean {
  return (
    token >= 0 &&
    token < annotation.size &&
    /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/.test(annotation.form(token))
  );
}

function isMonthBesideDay(annotation: Annotation, token: number): boolean {
  if (!isMonth(annotation, token)) return false;
  const after = annotation.form(Math.min(token + 1, annotation.size - 1));
  return DAY_OF_MONTH.test(after) || (token > 0 && DAY_OF_MONTH.test(annotation.form(token - 1)));
}

function firstOfDay(annotation: Annotation, month: number): number {
  return month > 0 && DAY_OF_MONTH.test(annotation.form(month - 1)) ? month - 1 : month;
}

/** "Norland-Ostland" in one word */
function isPair(word: string): boolean {
  const parts = word.split(/[-–—]/);
  return parts.length === 2 && parts.every(isLand);
}

function isLand(word: string): boolean {
  const { demonyms, places } = wordLists();
  return demonyms.has(word) || places.has(word);
}

/** All writings of the countries' names; what a country's name stands before is its own doing: "the [Norland] attack". */
const countries = once((): ReadonlySet<string> => {
  const { demonyms, places } = wordLists();
  const main = new Set(demonyms.values());
  return new Set([...places].filter(([, name]) => main.has(name)).map(([form]) => form));
});
