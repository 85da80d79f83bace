import type { Annotation } from '../language/types.js';
import type { NameSpan } from './name-span.js';

const CHAMBER = /^(?:House|Senate|Democratic|Republican|Assembly)$/;
const BODY = /^(?:committee|subcommittee|panel|caucus)$/;
/** "Senate armed services committee" has two words between. */
const BETWEEN = 3;

/** Bodies of a chamber or a party whose names the text writes small: "Senate banking committee", "Democratic caucus". */
export function findLowerBodies(annotation: Annotation): NameSpan[] {
  const found: NameSpan[] = [];
  for (let token = 0; token < annotation.size; token++) {
    if (!CHAMBER.test(annotation.form(token))) continue;
    const end = Math.min(annotation.sentenceFirst(annotation.sentenceOf(token) + 1), token + BETWEEN + 2);
    for (let last = token + 1; last < end && /^(?:NOUN|ADJ|PROPN)$/.test(annotation.upos(last)); last++) {
      if (!BODY.test(annotation.form(last))) continue;
      found.push({ first: token, last, type: 'organisation', rule: 'name/chamber-body' });
      token = last;
      break;
    }
  }
  return found;
}
