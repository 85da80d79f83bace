import type { Annotation } from '../language/types.js';
import { hasShape } from './name-shapes.js';
import { isAllCapitals, type NameSpan } from './name-span.js';

/** Parties called by their side alone, in a list with bodies: "members of the OPA, [Left] and the NTP"; not "the left", "Left alone, …". */
export function findBareParties(annotation: Annotation, taken: Uint8Array): NameSpan[] {
  const found: NameSpan[] = [];
  for (let token = 1; token < annotation.size; token++) {
    const form = annotation.form(token);
    if (taken[token] || !/^\p{Lu}\p{Ll}/u.test(form) || !hasShape(form, 'bare-party')) continue;
    if (token === annotation.sentenceFirst(annotation.sentenceOf(token))) continue;
    if (!isListed(annotation, token, -1) && !isListed(annotation, token, 1)) continue;
    found.push({ first: token, last: token, type: 'organisation', rule: 'name/party' });
  }
  return found;
}

/** Whether a comma or "and" stands between the word and a body in capitals or so labelled. */
function isListed(annotation: Annotation, token: number, step: -1 | 1): boolean {
  let other = token + step;
  const inside = (at: number) =>
    at >= 0 && at < annotation.size && annotation.sentenceOf(at) === annotation.sentenceOf(token);
  const joins = (at: number) => annotation.form(at) === ',' || annotation.upos(at) === 'CCONJ';
  if (!inside(other) || !joins(other)) return false;
  while (inside(other) && (joins(other) || annotation.upos(other) === 'DET')) other += step;
  if (!inside(other)) return false;
  return isAllCapitals(annotation.form(other)) || annotation.name(other).endsWith('organisation');
}
