import type { Annotation } from '../language/types.js';
import { ARTICLES, LEADING_ON_BODIES, LEADING_ON_OR_TO_PLACE } from '../lexicon/closed-classes.js';
import { FARTHEST } from './body-left-edge.js';
import { isNamePart } from './is-name-part.js';
import { hasShape } from './name-shapes.js';
import { wordLists } from './word-lists.js';

/** Where the name of a body ends, going right from its head over the words that lead on to the rest of it and what they lead in. */
export function bodyRightEdge(annotation: Annotation, head: number): number {
  const end = Math.min(annotation.sentenceFirst(annotation.sentenceOf(head) + 1), head + FARTHEST);
  let last = head;
  while (last + 2 < end) {
    const link = annotation.form(last + 1);
    if (!LEADING_ON_BODIES.has(link) || (link === 'on' && hasShape(annotation.form(head), 'campus'))) break;
    if (link === 'in' && !goesAbroad(annotation, head, last + 2)) break;
    if (
      LEADING_ON_OR_TO_PLACE.has(link) &&
      annotation.name(last + 1) === '' &&
      !annotation.name(last + 2).startsWith('I-') &&
      !hangsOn(annotation, last + 2, head) &&
      !hasShape(annotation.form(head), 'paired')
    )
      break;
    let token = last + 2;
    if (ARTICLES.has(annotation.form(token)) && token + 1 < end) token++;
    if (!isNamePart(annotation, token) || annotation.name(token).endsWith('person')) break;
    token = overCapitals(annotation, token, end);
    token = overList(annotation, head, token, end);
    if (link === 'at' && isBodyItself(annotation, token)) break;
    last = token;
  }
  return last;
}

/** "Mission [in Norland]": where a body works, one label over both or a head that is so called. */
function goesAbroad(annotation: Annotation, head: number, token: number): boolean {
  return hasShape(annotation.form(head), 'abroad') || annotation.name(token).startsWith('I-organisation');
}

/** "Center for Policy at [Harlow University]": two bodies, told by the second one's own head. */
function isBodyItself(annotation: Annotation, last: number): boolean {
  const { bodyHeads, bodies } = wordLists();
  const word = annotation.form(last).toLowerCase();
  return bodyHeads.has(word) || bodies.has(word);
}

function overCapitals(annotation: Annotation, from: number, end: number): number {
  let token = from;
  while (token + 1 < end) {
    const owned = overOwner(annotation, token, end);
    const hyphened = overHyphen(annotation, token, end);
    if (owned > token || hyphened > token) {
      token = Math.max(owned, hyphened);
      continue;
    }
    if (
      isNamePart(annotation, token + 1) &&
      (annotation.upos(token + 1) !== 'ADJ' || (token + 2 < end && isNamePart(annotation, token + 2))) &&
      !annotation.name(token + 1).startsWith('B-person')
    )
      token++;
    else if (
      annotation.form(token + 1) === 'and' &&
      token + 2 < end &&
      isNamePart(annotation, token + 2) &&
      joinsComplement(annotation, token)
    )
      token += 2;
    else break;
  }
  return token;
}

/** "National People[’s Congress]": from an owner inside a name to what is owned. */
function overOwner(annotation: Annotation, token: number, end: number): number {
  const owning = hasShape(annotation.form(token), 'owning') && token + 2 < end;
  if (!owning || !/^['’]s?$/.test(annotation.form(token + 1))) return token;
  return isNamePart(annotation, token + 2) ? token + 2 : token;
}

/** "American[-Orlin] Relations": over a hyphen without spaces to a word of no name of its own. */
function overHyphen(annotation: Annotation, token: number, end: number): number {
  if (token + 2 >= end || annotation.form(token + 1) !== '-' || !isNamePart(annotation, token + 2)) return token;
  const touches =
    annotation.end(token) === annotation.start(token + 1) && annotation.end(token + 1) === annotation.start(token + 2);
  return touches && !annotation.name(token + 2).startsWith('B-person') ? token + 2 : token;
}

/** "Ministry for Housing[, Towns and Harbours]": fields in a list, behind heads that take pairs. */
function overList(annotation: Annotation, head: number, from: number, end: number): number {
  if (!hasShape(annotation.form(head), 'paired')) return from;
  let token = from;
  while (token + 2 < end && annotation.form(token + 1) === ',' && isField(annotation, token + 2)) {
    token += 2;
    while (token + 1 < end && isField(annotation, token + 1)) token++;
    if (annotation.form(token + 1) === ',' && annotation.form(token + 2) === 'and') token++;
    if (token + 2 >= end || annotation.form(token + 1) !== 'and' || !isField(annotation, token + 2)) continue;
    token += 2;
    while (token + 1 < end && isField(annotation, token + 1)) token++;
    return token;
  }
  return from;
}

/** A capitalised word that is no name by itself. */
function isField(annotation: Annotation, token: number): boolean {
  const { places, bodies } = wordLists();
  const word = annotation.form(token).toLowerCase();
  return (
    isNamePart(annotation, token) &&
    !/(?:person|place)$/.test(annotation.name(token)) &&
    !places.has(word) &&
    !bodies.has(word)
  );
}

/** "Center for Media and Public Affairs": the words on both sides of "and" are no names of their own. */
function joinsComplement(annotation: Annotation, before: number): boolean {
  const { bodies, places } = wordLists();
  const own = (token: number) => {
    const word = annotation.form(token).toLowerCase();
    return bodies.has(word) || places.has(word) || /(?:person|place)$/.test(annotation.name(token));
  };
  if (own(before) || own(before + 2)) return false;
  return (
    annotation.name(before + 1) !== '' ||
    annotation.name(before + 2) !== 'B-organisation' ||
    hasShape(annotation.form(before + 2), 'topic')
  );
}

/** Whether a token's noun phrase hangs on the head as its complement. */
function hangsOn(annotation: Annotation, token: number, head: number): boolean {
  let up = token;
  for (let steps = 0; steps < 4 && up >= 0; steps++) {
    if (up === head) return true;
    up = annotation.head(up);
  }
  return false;
}
