import type { Annotation } from '../language/types.js';
import { anyOf, BEFORE_TAILS, NEVER_FIRST, NEVER_LAST, PREFIXES } from '../lexicon/closed-classes.js';
import { nameParts } from '../names/name-parts.js';
import { hasShape } from './name-shapes.js';
import { isAllCapitals, isCapitalised, type NameSpan, nameKey, spanText } from './name-span.js';
import { wordLists } from './word-lists.js';

/** What never begins a name: "the Kremlin", "“Fox". */
const neverFirst = (form: string): boolean => isMark(form) || NEVER_FIRST.has(form.toLowerCase());
/** "A Harlow": an initial, no article. */
const INITIAL = 'A';
/** Never the end of a name: "Trump 's", "Kremlin ,". */
const neverLast = (form: string): boolean => isMark(form) || NEVER_LAST.has(form.toLowerCase());
const isMark = (form: string): boolean => /^[^\p{L}\p{N}]+$/u.test(form);
/** "Jr.", "III" */
const isGeneration = (form: string): boolean => nameParts().generations.has(form.toLowerCase().replace(/\.$/, ''));

/**
 * Repairs the edges of a tagged name: articles, marks, possessives and a person's titles go out.
 * Gives null where nothing that could be a name is left ("@realname", "#tag", "russian").
 */
export function trimName(annotation: Annotation, span: NameSpan): NameSpan | null {
  let { first, last } = span;
  while (first <= last && neverFirst(annotation.form(first)) && !isInitial(annotation, { ...span, first })) first++;
  while (last >= first && neverLast(annotation.form(last))) last--;
  if (first > last) return null;
  if (first < last && wordLists().places.has(nameKey(spanText(annotation, first, last))))
    return { ...span, first, last, type: 'place' };
  while (first < last && isPlainWord(annotation.form(first))) first++;
  while (last > first && isPlainWord(annotation.form(last)) && !wordLists().lowerHeads.has(annotation.form(last)))
    last--;
  while (last > first && hasShape(annotation.form(last), 'partisan')) last--;
  while (last >= first && neverLast(annotation.form(last))) last--;
  if (span.type === 'organisation') [first, last] = withoutOffices(annotation, first, last);
  if (span.type === 'organisation') last = beforeTail(annotation, first, last);
  while (span.type === 'organisation' && first < last && isBeforeBody(annotation, first)) first++;
  if (span.type === 'place') first = afterAdjective(annotation, first, last);
  if (span.type !== 'person' && hasShape(annotation.form(first), 'ship') && isAllCapitals(annotation.form(first)))
    return null;
  if (span.type === 'person') {
    if (hasShape(annotation.form(first), 'ship') && isAllCapitals(annotation.form(first))) return null;
    while (last > first && isAllCapitals(annotation.form(last)) && hasShape(annotation.form(last), 'after-name'))
      last--;
    first = afterPeople(annotation, first, last);
    for (let token = first; token < last; token++) if (isPlainWord(annotation.form(token))) first = token + 1;
    first = afterTitles(annotation, first, last);
    while (last > first && !isCapitalised(annotation.form(last)) && !isGeneration(annotation.form(last))) last--;
  }
  return first > last || isNoName(annotation, first, last) ? null : { ...span, first, last };
}

/** "[CEO of] Orlin Veterans", "Senate [Majority] Leader", "[pro-]Harlow Action": offices and what they begin with are no part of a body. */
function withoutOffices(annotation: Annotation, first: number, last: number): [number, number] {
  const { titles } = wordLists();
  const kindOf = (token: number) => titles.get(annotation.form(token).toLowerCase())?.kind;
  let [start, end] = [first, last];
  while (start + 1 < end && kindOf(start) && annotation.form(start + 1) === 'of') start += 2;
  if (start + 2 < end && PREFIXES.has(annotation.form(start).toLowerCase()) && annotation.form(start + 1) === '-')
    start += 2;
  if (start < end && PREFIXED.test(annotation.form(start))) start++;
  const office = end + 1 < annotation.size && kindOf(end + 1) === 'office';
  if (office && end > start && kindOf(end) === 'role') end--;
  return [start, end];
}

/** "pro-Orlin" */
const PREFIXED = new RegExp(`^${anyOf(PREFIXES)}-\\p{Lu}`, 'u');

/** "[Former] Orlin Party", "[NGO] Orlin Watch": what describes a body before its name. */
function isBeforeBody(annotation: Annotation, first: number): boolean {
  return (
    hasShape(annotation.form(first), 'before-body') &&
    !wordLists().bodies.has(nameKey(spanText(annotation, first, first + 1)))
  );
}

/** "Orlin Assembly [on Wednesday]", "Orlin Agency [for Norvish] refugees": a day, or the adjective of a common noun, with the link before it. */
function beforeTail(annotation: Annotation, first: number, last: number): number {
  const next = last + 1;
  const describes =
    annotation.upos(last) === 'ADJ' &&
    next < annotation.size &&
    annotation.head(last) === next &&
    annotation.upos(next) === 'NOUN' &&
    /^\p{Ll}/u.test(annotation.form(next));
  if (!hasShape(annotation.form(last), 'calendar') && !describes) return last;
  const link = last - 1;
  return link > first && BEFORE_TAILS.has(annotation.form(link)) ? link - 1 : last;
}

/** "[Poor] Orlin": an adjective before a place that the lists know without it. */
function afterAdjective(annotation: Annotation, first: number, last: number): number {
  const { places } = wordLists();
  const key = (from: number) => nameKey(spanText(annotation, from, last));
  if (first === last || annotation.upos(first) !== 'ADJ' || places.has(key(first))) return first;
  return places.has(key(first + 1)) ? first + 1 : first;
}

/** "[Briton] Ann Harlow": whose people somebody is of, before a full name. */
function afterPeople(annotation: Annotation, first: number, last: number): number {
  const word = annotation.form(first).toLowerCase();
  const people = hasShape(word, 'people') || wordLists().demonyms.has(word);
  const full = last - first >= 2 || (last > first && hasShape(word, 'people'));
  return people && full && !wordLists().givenNames.has(word) ? first + 1 : first;
}

/** "[A] Harlow" inside a sentence, with one label over both. */
function isInitial(annotation: Annotation, { first, last, type }: NameSpan): boolean {
  if (type !== 'person' || first === last || annotation.form(first) !== INITIAL) return false;
  return first > annotation.sentenceFirst(annotation.sentenceOf(first));
}

/** The first token after the titles of a run: "White House spokesman [Sean] Spicer"; a run of titles alone is left whole. */
function afterTitles(annotation: Annotation, first: number, last: number): number {
  const { titles, givenNames } = wordLists();
  let start = first;
  for (let token = first; token < last; token++) {
    const word = annotation.form(token).toLowerCase();
    const next = annotation.form(token + 1).toLowerCase();
    if (!titles.has(word) && !(word === 'of' && token > first)) continue;
    if (givenNames.has(word) && !titles.has(next) && token + 1 === last) continue;
    start = token + 1;
  }
  return start;
}

/** A word in small letters that no name begins or ends with: "[federal] Trade Commission"; particles stay ("de", "al", "von"). */
function isPlainWord(form: string): boolean {
  return /^\p{Ll}{2,}$/u.test(form) && !nameParts().mereParticles.has(form);
}

/** Handles, hashtags, nationalities and words without a capital are no names. */
function isNoName(annotation: Annotation, first: number, last: number): boolean {
  const before = first > 0 && annotation.end(first - 1) === annotation.start(first) ? annotation.form(first - 1) : '';
  const form = annotation.form(first);
  if (/^[@#-]/.test(form) || before === '@' || before === '#') return true;
  if (isSchool(annotation, first, last) || isShip(annotation, first)) return true;
  if (LEGISLATOR.test(form) || (/^[RDI]$/.test(form) && last > first && annotation.form(first + 1) === '-'))
    return true;
  if (first < last && titlesAlone(annotation, first, last)) return true;
  let capital = false;
  for (let token = first; token <= last; token++) capital ||= /\p{Lu}|\d/u.test(annotation.form(token));
  if (!capital) return true;
  if (first !== last) return false;
  const word = form.toLowerCase();
  const { demonyms, places, titles, bodies } = wordLists();
  if (form.length === 1 || hasShape(form, 'calendar') || isGeneration(form)) return true;
  if (annotation.upos(first) === 'ADJ' && !places.has(word) && !bodies.has(word) && !isAllCapitals(form)) return true;
  const title = titles.get(word);
  if (title && !isAllCapitals(form) && !bodies.has(word)) return true;
  return (
    !isAllCapitals(form) &&
    !places.has(word) &&
    (demonyms.has(word) || demonyms.has(word.replace(/s$/, '')) || hasShape(word, 'partisan'))
  );
}

/** "the Harlowite minister", "the Harlowites": who thinks like somebody. */
function isSchool(annotation: Annotation, first: number, last: number): boolean {
  const form = annotation.form(first);
  const { bodies, places, givenNames } = wordLists();
  const word = form.toLowerCase();
  if (first !== last || !SCHOOL.test(form) || bodies.has(word) || places.has(word) || givenNames.has(word))
    return false;
  if (form.endsWith('s')) return true;
  // "the Harlowite [and later Marshite] minister"
  let next = first + 1;
  if (next < annotation.size && annotation.upos(next) === 'CCONJ')
    while (next < annotation.size && /^(?:CCONJ|ADV|ADJ|PROPN)$/.test(annotation.upos(next))) next++;
  return next < annotation.size && annotation.upos(next) === 'NOUN' && /^\p{Ll}/u.test(annotation.form(next));
}

/** "Blairite", "Trumpists"; not "Elite" or "Marmite", which are too short for a name and an ending. */
const SCHOOL = /^\p{Lu}\p{Ll}{3,}(?:ites?|ists?|ism)$/u;

/** "HMS [Orlin]": a ship, which is no entity. */
function isShip(annotation: Annotation, first: number): boolean {
  const before = first > 0 ? annotation.form(first - 1) : '';
  return (
    isAllCapitals(before) &&
    hasShape(before, 'ship') &&
    annotation.sentenceOf(first - 1) === annotation.sentenceOf(first)
  );
}

/** "Vice President", "Senate Majority Leader": nothing but offices. */
function titlesAlone(annotation: Annotation, first: number, last: number): boolean {
  const { titles, bodies } = wordLists();
  if (bodies.has(nameKey(spanText(annotation, first, last)))) return false;
  let office = false;
  for (let token = first; token <= last; token++) {
    const title = titles.get(annotation.form(token).toLowerCase());
    if (!title) return false;
    office ||= title.kind === 'office';
  }
  return office;
}

/** "R-Wis.": a legislator's party and state in one word. */
const LEGISLATOR = /^[RDI]-\p{Lu}/u;
