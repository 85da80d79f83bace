import type { Annotation } from '../../language/types.js';
import { isTitleCase } from '../is-common-word.js';
import { isCapitalised, type NameSpan } from '../name-span.js';
import { calledHead, foughtHead } from './event-heads.js';

/** Events that their own name follows: "[Hurricane Orlo]", "[Operation Orlin Shield]"; a storm's name then stands alone for it: "[Orlo] turned north". */
export function calledEvents(annotation: Annotation): NameSpan[] {
  const found: NameSpan[] = [];
  const storms = new Set<string>();
  for (let token = 0; token + 1 < annotation.size; token++) {
    const form = annotation.form(token);
    if (!isCapitalised(form)) continue;
    const head = calledHead(form.toLowerCase());
    const last = head ? lastOfName(annotation, token + 1) : foughtAt(annotation, token);
    if (last === null) continue;
    if (head?.event === 'storm' && last === token + 1) storms.add(annotation.form(last));
    const first = token > 0 && annotation.form(token - 1) === 'Tropical' ? token - 1 : token;
    found.push({ first, last, type: 'event', rule: 'name/event' });
    token = last;
  }
  if (storms.size === 0) return found;
  for (let token = 0; token < annotation.size; token++)
    if (storms.has(annotation.form(token)) && isAlone(annotation, token))
      found.push({ first: token, last: token, type: 'event', rule: 'name/storm' });
  return found;
}

/** "Battle [of Orlin]" */
function foughtAt(annotation: Annotation, token: number): number | null {
  if (!foughtHead(annotation.form(token).toLowerCase()) || annotation.form(token + 1) !== 'of') return null;
  const from = token + 2 < annotation.size && annotation.form(token + 2) === 'the' ? token + 3 : token + 2;
  return lastOfName(annotation, from);
}

/** The last of at most so many proper nouns from a token on, in its sentence; null where none stands there or capitals tell nothing. */
function lastOfName(annotation: Annotation, from: number): number | null {
  if (from >= annotation.size || from === 0) return null;
  const sentence = annotation.sentenceOf(from - 1);
  const end = annotation.sentenceFirst(sentence + 1);
  const isPart = (token: number) =>
    token < end && /^\p{Lu}\p{Ll}/u.test(annotation.form(token)) && annotation.upos(token) === 'PROPN';
  if (!isPart(from) || isTitleCase(annotation, annotation.sentenceFirst(sentence), end)) return null;
  let last = from;
  while (isPart(last + 1) && last - from + 1 < LONGEST) last++;
  return last;
}

const LONGEST = 3;

/** Not inside a longer name: "Ada [Orlo]". */
function isAlone(annotation: Annotation, token: number): boolean {
  const proper = (other: number) =>
    other >= 0 &&
    other < annotation.size &&
    annotation.sentenceOf(other) === annotation.sentenceOf(token) &&
    annotation.upos(other) === 'PROPN' &&
    isCapitalised(annotation.form(other));
  return !proper(token - 1) && !proper(token + 1);
}
