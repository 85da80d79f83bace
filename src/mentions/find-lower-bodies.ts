import type { Annotation } from '../language/types.js';
import type { NameSpan } from './name-span.js';

const CHAMBER = /^(?:House|Senate|Democratic|Republican|Assembly)$/;
const BODY = /^(?:committee|subcommittee|panel|caucus)$/;
/** A part of a chamber without a field is not named: "a House [panel]". */
const PART = /^(?:committee|subcommittee|panel)$/;
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
      if (last === token + 1 && PART.test(annotation.form(last))) break;
      found.push({ first: token, last, type: 'organisation', rule: 'name/chamber-body' });
      token = last;
      break;
    }
  }
  return found;
}
