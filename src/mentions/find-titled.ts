import type { Annotation } from '../language/types.js';
import { nameParts } from '../names/name-parts.js';
import { isTitleCase } from './is-common-word.js';
import { isAllCapitals, isCapitalised, type NameSpan, nameKey, spanText } from './name-span.js';
import { wordLists } from './word-lists.js';

/** "MP Ann de la Harlow" has as many words behind the title. */
const LONGEST = 4;

/**
 * Persons whom a title before the name tells where the network saw none or only the end: "MP [Danish Alim]",
 * "the Foreign Minister of the Netherlands [Wopke Hoek]", where one label ran over land and name.
 */
export function findTitled(annotation: Annotation): NameSpan[] {
  const found: NameSpan[] = [];
  for (let token = 0; token + 2 < annotation.size; token++) {
    const title = wordLists().titles.get(annotation.form(token).toLowerCase());
    if (!title || title.kind === 'role' || inHeadline(annotation, token)) continue;
    found.push(...afterLand(annotation, token));
    if (isCapitalised(annotation.form(token))) found.push(...afterTitle(annotation, token));
  }
  return found;
}

/** "MP [Danish Alim]": two words or more without another name's label, of which the first looks like a people's adjective or a first name. */
function afterTitle(annotation: Annotation, title: number): NameSpan[] {
  const first = title + 1;
  const { demonyms, givenNames } = wordLists();
  const word = annotation.form(first).toLowerCase();
  if (!demonyms.has(word) && !givenNames.has(word)) return [];
  if (annotation.name(first) !== '') return [];
  const last = lastOfName(annotation, first);
  return last > first && isName(annotation, first, last) ? [{ first, last, type: 'person', rule: 'name/titled' }] : [];
}

/** "Minister of the [Netherlands] [Wopke Hoek]": the land and the person behind it. */
function afterLand(annotation: Annotation, title: number): NameSpan[] {
  if (annotation.form(title + 1) !== 'of') return [];
  const land = title + (annotation.form(title + 2) === 'the' ? 3 : 2);
  const { nations } = wordLists();
  const end = annotation.sentenceFirst(annotation.sentenceOf(title) + 1);
  for (let last = Math.min(land + LONGEST, end) - 1; last >= land; last--) {
    if (!nations.has(nameKey(spanText(annotation, land, last)))) continue;
    const first = last + 1;
    if (first >= end || !annotation.name(first).startsWith('I-')) return [];
    const until = lastOfName(annotation, first);
    if (until < first || !isName(annotation, first, until)) return [];
    return [
      { first: land, last, type: 'place', rule: 'name/titled' },
      { first, last: until, type: 'person', rule: 'name/titled' },
    ];
  }
  return [];
}

/** The last of the capitalised words from a token on, "[Tarek bin Sahl al Sahl]" with small ones between, that no other name's label begins at. */
function lastOfName(annotation: Annotation, first: number): number {
  const end = annotation.sentenceFirst(annotation.sentenceOf(first) + 1);
  let last = first - 1;
  let words = 0;
  for (let token = first; token < end && words < LONGEST; token++) {
    if (token > first && nameParts().mereParticles.has(annotation.form(token))) continue;
    if (!isPart(annotation, token, first)) break;
    last = token;
    words++;
  }
  return last;
}

function isPart(annotation: Annotation, token: number, first: number): boolean {
  const form = annotation.form(token);
  const begins = token > first && annotation.name(token).startsWith('B-') && !annotation.name(token).endsWith('person');
  return isCapitalised(form) && !isAllCapitals(form) && /^(?:PROPN|ADJ|NOUN)$/.test(annotation.upos(token)) && !begins;
}

/** No office, body or place by its words, and a proper noun at its end. */
function isName(annotation: Annotation, first: number, last: number): boolean {
  const { titles, bodyHeads, placeHeads, lawHeads, places, bodies } = wordLists();
  const key = nameKey(spanText(annotation, first, last));
  if (places.has(key) || bodies.has(key) || annotation.upos(last) !== 'PROPN') return false;
  for (let token = first; token <= last; token++) {
    const word = annotation.form(token).toLowerCase();
    if (titles.has(word) || bodyHeads.has(word) || placeHeads.has(word) || lawHeads.has(word)) return false;
  }
  return true;
}

function inHeadline(annotation: Annotation, token: number): boolean {
  const sentence = annotation.sentenceOf(token);
  return isTitleCase(annotation, annotation.sentenceFirst(sentence), annotation.sentenceFirst(sentence + 1));
}
