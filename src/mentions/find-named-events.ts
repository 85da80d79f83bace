import type { Annotation } from '../language/types.js';
import { isTitleCase } from './is-common-word.js';
import { hasShape } from './name-shapes.js';
import { isCapitalised, type NameSpan, spanText } from './name-span.js';
import { wordLists } from './word-lists.js';

const ORDINAL = /^(?:first|second|third|fourth|fifth|final|\d+(?:st|nd|rd|th))$/i;
const YEAR = /^(?:1[89]|20)\d\d$/;
/** "World War [II]" */
const NUMERAL = /^(?:I{1,3}|IV|V|X{1,3}|L|LI{0,3})$/;
/** Heads of bodies as well: "Orlin Action Forum". */
const BODY_TOO = /^(?:forum|conference)$/;
/** Parties that name their conventions and primaries: "the Democratic convention". */
const PARTY = /^(?:Democratic|Republican|Libertarian)$/;

/** Named events: "2020 Presidential Election", "first presidential debate", "Democratic National Convention", "Election Day". */
export function findNamedEvents(annotation: Annotation): NameSpan[] {
  const { eventHeads } = wordLists();
  const found = findKnownEvents(annotation);
  for (let token = 1; token < annotation.size; token++) {
    const word = annotation.form(token).toLowerCase();
    if (!eventHeads.has(word) || !/^(?:NOUN|PROPN)$/.test(annotation.upos(token))) continue;
    if (BODY_TOO.test(word) && annotation.name(token).endsWith('organisation')) continue;
    const first = firstOfName(annotation, token, hasShape(word, 'counted'));
    const end = annotation.sentenceFirst(annotation.sentenceOf(token) + 1);
    const last = token + 1 < end && NUMERAL.test(annotation.form(token + 1)) ? token + 1 : token;
    if (first < token) found.push({ first, last, type: 'event', rule: 'name/event' });
  }
  return found;
}

/** Events that the list knows: "Orlin fought in the [Vietnam War]". */
function findKnownEvents(annotation: Annotation): NameSpan[] {
  const { namedEvents } = wordLists();
  const found: NameSpan[] = [];
  for (let token = 0; token < annotation.size; token++) {
    const form = annotation.form(token);
    if (!isCapitalised(form) && !/^\d/.test(form)) continue;
    const end = Math.min(annotation.sentenceFirst(annotation.sentenceOf(token) + 1), token + LONGEST);
    for (let last = end - 1; last >= token; last--) {
      if (!namedEvents.has(spanText(annotation, token, last).toLowerCase().replace(/’/g, "'"))) continue;
      found.push({ first: token, last, type: 'event', rule: 'name/event' });
      token = last;
      break;
    }
  }
  return found;
}

/** Words of the longest event that the list knows, with the tokens of its hyphens. */
const LONGEST = 6;

/** Where the event's name begins, or the head itself where nothing before it makes it a name. */
function firstOfName(annotation: Annotation, head: number, counted: boolean): number {
  const start = annotation.sentenceFirst(annotation.sentenceOf(head));
  let first = head;
  let named = false;
  // where every word has a capital, capitals tell nothing: "Says Orlin Has Incentive to End War"
  let capitals =
    isCapitalised(annotation.form(head)) &&
    !isTitleCase(annotation, start, annotation.sentenceFirst(annotation.sentenceOf(head) + 1));
  for (let token = head - 1; token >= start && head - token <= 4; token--) {
    const form = annotation.form(token);
    if (!/^(?:ADJ|NOUN|PROPN|NUM)$/.test(annotation.upos(token))) break;
    const up = annotation.head(token);
    if (up < token || up > head) break;
    if (counted && (YEAR.test(form) || ORDINAL.test(form) || PARTY.test(form))) {
      first = token;
      named = true;
    }
    if (!isCapitalised(form)) capitals = false;
    else if (
      capitals &&
      annotation.upos(token) !== 'NUM' &&
      token > start &&
      !annotation.name(token).endsWith('person')
    ) {
      first = token;
      named = true;
    }
  }
  return named ? first : head;
}
