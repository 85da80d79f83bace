import type { Annotation } from '../language/types.js';
import { hasShape } from './name-shapes.js';
import { isCapitalised, type NameSpan, nameKey, spanText } from './name-span.js';
import { wordLists } from './word-lists.js';

/** "Harlow nuclear power plant" has two words between. */
const BETWEEN = 2;

/**
 * The last token of a building's or a piece of land's name whose kind is written small: "Harlow [hospital]", "Orlin [refugee camp]";
 * -1 where there is none. A hospital in a known town is not called by the town: "a Norvik hospital".
 */
export function lastOfBuilding(annotation: Annotation, { first, last, type }: NameSpan): number {
  const { buildings, buildingKinds, places, bodies, bodyHeads } = wordLists();
  const end = annotation.sentenceFirst(annotation.sentenceOf(last) + 1);
  let token = last + 1;
  while (token < end && token - last <= BETWEEN && buildingKinds.has(annotation.form(token)) && hasHead(token)) token++;
  const word = token < end ? annotation.form(token) : '';
  if (type === 'event' || !buildings.has(word) || !isCompound(annotation, first, last, token)) return -1;
  const key = nameKey(spanText(annotation, first, last));
  if (places.has(key) && !hasShape(word, 'of-known')) return -1;
  if (bodies.has(key) || bodyHeads.has(annotation.form(last).toLowerCase()) || !isCapitalised(annotation.form(last)))
    return -1;
  return token;

  function hasHead(kind: number): boolean {
    return kind + 1 < end && (buildings.has(annotation.form(kind + 1)) || buildingKinds.has(annotation.form(kind + 1)));
  }
}

/** The name hangs on the noun, and the noun is not itself a part of more: not "Harlow [school] board". */
function isCompound(annotation: Annotation, first: number, last: number, noun: number): boolean {
  const up = annotation.head(noun);
  if (annotation.baseRelation(noun) === 'compound' && up === noun + 1 && annotation.form(noun) === 'school')
    return false;
  for (let token = first; token <= last; token++) {
    const head = annotation.head(token);
    if (head > last && head <= noun + 1) return true;
  }
  return false;
}
