import type { Annotation } from '../../language/types.js';
import { BEHIND_HEADS } from '../../lexicon/closed-classes.js';
import { isTitleCase } from '../is-common-word.js';
import { hasShape } from '../name-shapes.js';
import { isCapitalised, type NameSpan } from '../name-span.js';
import { wordLists } from '../word-lists.js';
import { type EventHead, eventHead } from './event-heads.js';
import { eventRightEdge, yearBehind } from './event-right-edge.js';
import { type EventSigns, eventSigns } from './event-signs.js';

/** The named event whose noun stands at a token, or null: "[2016 election]", "[Orlin Bridge attack]". */
export function headedEvent(annotation: Annotation, token: number): NameSpan | null {
  const head = eventHead(annotation.form(token).toLowerCase());
  if (!head || !/^(?:NOUN|PROPN)$/.test(annotation.upos(token)) || goesOn(annotation, token)) return null;
  const signs = eventSigns(annotation, token);
  const first = firstOfName(annotation, token, head, signs);
  if (first < 0 || isBody(annotation, token, signs) || isInBody(annotation, first, token)) return null;
  const bare = signs.name < 0 && signs.nation < 0;
  return { first, last: eventRightEdge(annotation, token, head, bare), type: 'event', rule: 'name/event' };
}

/** Where the name begins: at the leftmost sign that this noun takes; -1 where it takes none of them. */
function firstOfName(annotation: Annotation, token: number, { ways }: EventHead, signs: EventSigns): number {
  const capital = isCapitalised(annotation.form(token));
  const civil = annotation.form(token - 1) === 'civil';
  const taken = [
    // "the [2016] Open", "the [2016] election", not "the 2016 open" or "the 1951 Convention"
    ways.has(capital ? 'capital' : 'year') ? signs.year : -1,
    ways.has('ordinal') ? signs.ordinal : -1,
    ways.has('assembly') ? signs.assembly : -1,
    ways.has('dated') ? signs.day : -1,
    ways.has('placed') ? signs.name : -1,
    ways.has('struck') ? signs.place : -1,
    ways.has('national') || (civil && ways.has('pair')) ? signs.nation : -1,
    ways.has('pair') ? signs.pair : -1,
    ways.has('capital') && isCapitalName(annotation, token) ? signs.capitals : -1,
  ].filter((sign) => sign >= 0 && sign < token);
  if (taken.length > 0) return Math.min(...taken, signs.capitals, signs.year >= 0 ? signs.year : token);
  if (ways.has('session') && signs.ordinal >= 0 && annotation.form(token + 1) === 'of') return signs.ordinal;
  return ways.has('closing') && yearBehind(annotation, token) ? leftmostModifier(annotation, token) : -1;
}

/** Where every word has a capital, capitals tell nothing: "Says Orlin Has Incentive to End War". */
function isCapitalName(annotation: Annotation, token: number): boolean {
  const sentence = annotation.sentenceOf(token);
  return (
    isCapitalised(annotation.form(token)) &&
    !isTitleCase(annotation, annotation.sentenceFirst(sentence), annotation.sentenceFirst(sentence + 1))
  );
}

/** "War [Office]", "Games [Workshop]": a capitalised noun goes on with the name. */
function goesOn(annotation: Annotation, token: number): boolean {
  const next = token + 1;
  return (
    next < annotation.size &&
    annotation.sentenceOf(next) === annotation.sentenceOf(token) &&
    isCapitalised(annotation.form(token)) &&
    /^\p{Lu}\p{Ll}/u.test(annotation.form(next)) &&
    annotation.head(token) === next
  );
}

/** "Orlin Action [Forum]", "Orlin [Conference] of Mayors": nouns of bodies as well, which only a number makes an event in any case. */
function isBody(annotation: Annotation, token: number, signs: EventSigns): boolean {
  const form = annotation.form(token);
  if (!isCapitalised(form)) return false;
  const ofMembers = annotation.form(Math.min(token + 1, annotation.size - 1)) === 'of';
  if (ofMembers && eventHead(form.toLowerCase())?.event === 'conference') return true;
  if (!hasShape(form, 'assembled')) return false;
  const counted = signs.year >= 0 || signs.ordinal >= 0;
  return annotation.name(token).endsWith('organisation') && !counted;
}

/** "Commission on [Presidential Debates]": the rest of a body's name. */
function isInBody(annotation: Annotation, first: number, token: number): boolean {
  if (first < 2 || !isCapitalised(annotation.form(token)) || !BEHIND_HEADS.has(annotation.form(first - 1)))
    return false;
  const before = annotation.form(first - 2);
  return isCapitalised(before) && wordLists().bodyHeads.has(before.toLowerCase());
}

/** "[parliamentary] elections in 2006", "last [election] in 2006" */
function leftmostModifier(annotation: Annotation, token: number): number {
  const before = annotation
    .children(token)
    .filter((child) => child < token && /^(?:amod|compound)$/.test(annotation.baseRelation(child)));
  return Math.min(token, ...before.filter((child) => !hasShape(annotation.form(child), 'passing')));
}
