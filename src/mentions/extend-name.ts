import type { Annotation } from '../language/types.js';
import { INSIDE_BODIES, LEADING_OFF_BODIES } from '../lexicon/closed-classes.js';
import { nameParts } from '../names/name-parts.js';
import { hasShape } from './name-shapes.js';
import { isAllCapitals, isCapitalised, type NameSpan, nameKey, spanText } from './name-span.js';
import { lastOfBuilding } from './over-building.js';
import { wordLists } from './word-lists.js';

/** Lengthens a name over the words that belong to it and that the network left out. */
export function extendName(annotation: Annotation, span: NameSpan): NameSpan {
  const end = annotation.sentenceFirst(annotation.sentenceOf(span.last) + 1);
  let { last, type } = span;
  const first = type === 'person' ? overGivenName(annotation, span) : span.first;
  last = overProperNouns(annotation, { ...span, last: overHyphens(annotation, span, end) }, end);
  if (type === 'person') last = overGeneration(annotation, overNickname(annotation, span.first, last, end), end);
  const building = lastOfBuilding(annotation, { ...span, first, last, type });
  if (building >= 0) {
    const kind = type === 'organisation' ? type : 'place';
    return { ...span, first, last: building, type: kind, rule: 'name/building' };
  }
  const next = last + 1 < end ? annotation.form(last + 1).toLowerCase() : '';
  const { lowerHeads } = wordLists();
  if (lowerHeads.has(next) && !annotation.form(last + 1).includes('.')) {
    const ofPerson = hasShape(next, 'of-person');
    const bare = type === 'organisation' && span.first === span.last && !isListed(annotation, span);
    if (ofPerson ? type === 'person' || bare : type === 'place' || type === 'organisation') {
      return { ...span, first, last: last + 1, type: 'organisation', rule: 'name/body-of' };
    }
  }
  if (type === 'organisation') last = overLinks(annotation, last, end);
  return { ...span, first, last, type };
}

/** Whether the lists know a body by this name: "the [Reuters] team" is Reuters. */
function isListed(annotation: Annotation, { first, last }: NameSpan): boolean {
  const { bodies, seats, outlets } = wordLists();
  const key = nameKey(spanText(annotation, first, last));
  return bodies.has(key) || seats.has(key) || outlets.has(key) || isAllCapitals(annotation.form(first));
}

/** "[Hope] Marsh": a given name before a single surname that the network left out. */
function overGivenName(annotation: Annotation, span: NameSpan): number {
  const before = span.first - 1;
  if (before < 0 || span.first !== span.last || annotation.sentenceOf(before) !== annotation.sentenceOf(span.first))
    return span.first;
  const form = annotation.form(before);
  const bound = annotation.head(before) === span.first || annotation.head(span.first) === before;
  const titled = before > 0 && wordLists().titles.get(annotation.form(before - 1).toLowerCase());
  const known = wordLists().givenNames.has(form.toLowerCase());
  // "MP [Danish] Alim": behind a title's capital even a people's adjective is a first name
  if (
    titled &&
    titled.kind !== 'role' &&
    isCapitalised(annotation.form(before - 1)) &&
    isCapitalised(form) &&
    (known || wordLists().demonyms.has(form.toLowerCase()))
  )
    return before;
  const given = isCapitalised(form) && known;
  const free = annotation.name(before) === '' && annotation.upos(before) === 'PROPN';
  return given && bound && free && !wordLists().titles.has(form.toLowerCase()) ? before : span.first;
}

/** "Lashkar[-e-Taiba]", "EB[-5]": pieces joined by hyphens without spaces that carry no other name's label; small ones in persons' names: "Lee Sun[-ja]". */
function overHyphens(annotation: Annotation, span: NameSpan, end: number): number {
  const { places } = wordLists();
  let last = span.last;
  const touches = (token: number) => annotation.end(token) === annotation.start(token + 1);
  while (last + 2 < end && annotation.form(last + 1) === '-' && touches(last) && touches(last + 1)) {
    const piece = annotation.form(last + 2);
    if (span.type === 'organisation' && /^\p{Ll}{1,2}-\p{Lu}/u.test(piece)) {
      last += 2; // "Lashkar[-e-Orlin]", of which the tokeniser makes three pieces
      continue;
    }
    const particle = piece.length <= 2 && last + 4 < end && annotation.form(last + 3) === '-';
    const person = span.type === 'person';
    if (person && particle && !nameParts().mereParticles.has(piece.toLowerCase())) break;
    if (!particle && !isCapitalised(piece) && !(person && last > span.first && /^\p{Ll}{2,}$/u.test(piece))) break;
    if (person && !particle && span.first === last) break;
    if (person && annotation.name(last + 2).startsWith('B-')) break;
    if (places.has(piece.toLowerCase()) || places.has(annotation.form(last).toLowerCase())) break;
    last += 2;
  }
  return last;
}

/** "Bo [“Bear” Marsh]": a nickname in quotation marks and the surname behind it, where both hang flat on the name. */
function overNickname(annotation: Annotation, first: number, last: number, end: number): number {
  const [open, nick, close, rest] = [last + 1, last + 2, last + 3, last + 4];
  if (rest >= end || !QUOTE.test(annotation.form(open)) || !QUOTE.test(annotation.form(close))) return last;
  const hangs = (token: number) => {
    const head = annotation.head(token);
    return (
      annotation.baseRelation(token) === 'flat' &&
      head >= first &&
      head <= last &&
      isCapitalised(annotation.form(token))
    );
  };
  return hangs(nick) && hangs(rest) ? rest : last;
}

const QUOTE = /^(?:["“”‘’]|''|``)$/;

/** "Bo Marsh[, Jr.]", "Bo M[.]": what ends a person's name and was cut off. */
function overGeneration(annotation: Annotation, last: number, end: number): number {
  const next = last + 1;
  if (
    next < end &&
    annotation.form(last).length === 1 &&
    annotation.form(next) === '.' &&
    annotation.end(last) === annotation.start(next)
  )
    return next;
  const at = next < end && annotation.form(next) === ',' ? next + 1 : next;
  return at < end && /^(?:Jr|Sr|II|III|IV)\.?$/.test(annotation.form(at)) ? at : last;
}

/** "Ann [Harlow] Reyes": proper nouns that hang flat on the name and carry no label of their own. */
function overProperNouns(annotation: Annotation, span: NameSpan, end: number): number {
  let last = span.last;
  while (last + 1 < end) {
    const next = last + 1;
    const head = annotation.head(next);
    const bound =
      annotation.baseRelation(next) === 'flat'
        ? head >= span.first && head <= last
        : bindsForward(annotation, span, last, next);
    if (
      annotation.name(next) !== '' ||
      annotation.upos(next) !== 'PROPN' ||
      !isCapitalised(annotation.form(next)) ||
      !bound
    )
      break;
    last = next;
  }
  return last;
}

/** "Harlow [University]": a body's or place's head word on which the name hangs as a compound. */
function bindsForward(annotation: Annotation, span: NameSpan, last: number, next: number): boolean {
  const { bodyHeads, placeHeads } = wordLists();
  const word = annotation.form(next).toLowerCase();
  return (
    annotation.head(last) === next &&
    annotation.baseRelation(last) === 'compound' &&
    (bodyHeads.has(word) || placeHeads.has(word)) &&
    span.type !== 'person'
  );
}

/** "Department [of Justice]", "Institute [for the Homeless]". */
function overLinks(annotation: Annotation, last: number, end: number): number {
  const { bodyHeads } = wordLists();
  if (!bodyHeads.has(annotation.form(last).toLowerCase()) || last + 2 >= end) return last;
  if (!INSIDE_BODIES.has(annotation.form(last + 1))) return last;
  let token = last + 2;
  if (annotation.form(token) === 'the') token++;
  if (token >= end || !isCapitalised(annotation.form(token)) || annotation.upos(token) !== 'PROPN') return last;
  if (hasShape(annotation.form(token), 'calendar')) return last;
  const linkIsPlaceOfEvent = LEADING_OFF_BODIES.has(annotation.form(last + 1));
  if (linkIsPlaceOfEvent && annotation.head(token) !== last && annotation.baseRelation(token) !== 'nmod') return last;
  while (token + 1 < end && annotation.upos(token + 1) === 'PROPN' && isCapitalised(annotation.form(token + 1)))
    token++;
  return annotation.name(token).endsWith('person') ? last : token;
}
