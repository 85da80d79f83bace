import type { Annotation } from '../language/types.js';
import { LEADING_ON_BODIES } from '../lexicon/closed-classes.js';
import { bodyLeftEdge } from './body-left-edge.js';
import { bodyRightEdge } from './body-right-edge.js';
import { isTitleCase } from './is-common-word.js';
import { isNamePart } from './is-name-part.js';
import { hasShape } from './name-shapes.js';
import { isCapitalised, type NameSpan, nameKey, spanText } from './name-span.js';
import { wordLists } from './word-lists.js';

/** A name of more words than these is a headline. */
const LONGEST = 10;

/**
 * Names of bodies and buildings by their own head word, whole with "of", "for" and "and":
 * "Securities and Exchange Commission", "Senate Subcommittee on Consumer Protection", "Bank of America Stadium".
 */
export function joinBodyNames(annotation: Annotation): NameSpan[] {
  const { bodyHeads, placeHeads } = wordLists();
  const found: NameSpan[] = [];
  for (let head = annotation.size - 1; head >= 0; head--) {
    const word = annotation.form(head).toLowerCase();
    const body = bodyHeads.has(word) || worksAbroad(annotation, head);
    if ((!body && !placeHeads.has(word) && !endsPlace(annotation, head)) || !isNamePart(annotation, head)) continue;
    if (isKnownPlace(annotation, head)) continue;
    let first = bodyLeftEdge(annotation, head);
    while (first < head && hasShape(annotation.form(first), 'before-body')) first++;
    const last = body
      ? overStation(
          annotation,
          Math.max(...headsOf(annotation, first, head).map((each) => bodyRightEdge(annotation, each))),
        )
      : head;
    if (first === last || last - first >= LONGEST || (last + 1 < annotation.size && continues(annotation, last)))
      continue;
    if (first === head && LEADING_ON_BODIES.has(annotation.form(head + 1)) && annotation.form(head + 1) === 'at')
      continue;
    if (isTitleOfNext(annotation, head) || !standsInHeadline(annotation, first, last, head)) continue;
    found.push({ first, last, type: body ? 'organisation' : 'place', rule: 'name/by-head' });
    head = first;
  }
  return found.reverse();
}

/** "Orlin Union [Mission] in Norland": a head that makes a body only with the land where it works. */
function worksAbroad(annotation: Annotation, head: number): boolean {
  if (!isCapitalised(annotation.form(head)) || !hasShape(annotation.form(head), 'abroad')) return false;
  const land = head + 2;
  return land < annotation.size && annotation.form(head + 1) === 'in' && /^[BI]-/.test(annotation.name(land));
}

/** "Orlin Guest [House]": a place's head of two words. */
function endsPlace(annotation: Annotation, head: number): boolean {
  return head > 0 && wordLists().placeHeads.has(spanText(annotation, head - 1, head).toLowerCase());
}

/** "BBC Radio [4]", "Orlin Radio [Five Live]", "Orlin Times [Now]": what the network's label takes in behind a head that such names go on from. */
function overStation(annotation: Annotation, head: number): number {
  const end = annotation.sentenceFirst(annotation.sentenceOf(head) + 1);
  if (!hasShape(annotation.form(head), 'station')) return head;
  let last = head;
  while (last + 1 < end && isStationPart(annotation, last + 1)) last++;
  return last;
}

function isStationPart(annotation: Annotation, token: number): boolean {
  if (annotation.upos(token) === 'NUM')
    return annotation.head(token) < 0 || annotation.name(token) !== '' || annotation.baseRelation(token) === 'flat';
  return annotation.name(token) === 'I-organisation' && annotation.upos(token) === 'PROPN';
}

/** "West [Bank]": the list knows the two words as a place. */
function isKnownPlace(annotation: Annotation, head: number): boolean {
  return head > 0 && wordLists().places.has(nameKey(spanText(annotation, head - 1, head)));
}

/** Heads of bodies from `first` to `head`: in "Center for Orlin Media" both Center and Media may lead on to more. */
function headsOf(annotation: Annotation, first: number, head: number): number[] {
  const { bodyHeads } = wordLists();
  const heads = [head];
  for (let token = first; token < head; token++) {
    if (LEADING_ON_BODIES.has(annotation.form(token + 1)) && bodyHeads.has(annotation.form(token).toLowerCase()))
      heads.push(token);
  }
  return heads;
}

/** "White House [Press] Secretary": the head is the first word of a title. */
function isTitleOfNext(annotation: Annotation, head: number): boolean {
  const { titles } = wordLists();
  if (!titles.has(annotation.form(head).toLowerCase()) || head + 1 >= annotation.size) return false;
  return titles.get(annotation.form(head + 1).toLowerCase())?.kind === 'office';
}

/** Where every word has a capital, the network or the lists must know the name: "Orlin Releases Medical [Records]" is none. */
function standsInHeadline(annotation: Annotation, first: number, last: number, head: number): boolean {
  const sentence = annotation.sentenceOf(head);
  if (!isTitleCase(annotation, annotation.sentenceFirst(sentence), annotation.sentenceFirst(sentence + 1))) return true;
  const { bodies, places } = wordLists();
  const key = nameKey(spanText(annotation, first, last));
  if (bodies.has(key) || places.has(key)) return true;
  for (let token = first; token <= last; token++) if (/^$|person$/.test(annotation.name(token))) return false;
  return true;
}

/** Whether a proper noun follows that the run belongs to: "Harlow University [Press]" is found by its own head. */
function continues(annotation: Annotation, last: number): boolean {
  const next = last + 1;
  return (
    annotation.sentenceOf(next) === annotation.sentenceOf(last) &&
    isNamePart(annotation, next) &&
    annotation.name(next).startsWith('I-organisation') &&
    annotation.head(last) === next
  );
}
