import type { Annotation } from '../language/types.js';
import { hasShape } from './name-shapes.js';
import { isCapitalised, type NameSpan } from './name-span.js';

/** "Senate armed services committee" has two words between. */
const BETWEEN = 3;

/** Bodies of a chamber or a party whose names the text writes small: "Senate banking committee", "Democratic caucus". */
export function findLowerBodies(annotation: Annotation): NameSpan[] {
  const found: NameSpan[] = [];
  for (let token = 0; token < annotation.size; token++) {
    if (!isCapitalised(annotation.form(token)) || !hasShape(annotation.form(token), 'chamber')) continue;
    const end = Math.min(annotation.sentenceFirst(annotation.sentenceOf(token) + 1), token + BETWEEN + 2);
    for (let last = token + 1; last < end && /^(?:NOUN|ADJ|PROPN)$/.test(annotation.upos(last)); last++) {
      if (!/^\p{Ll}/u.test(annotation.form(last)) || !hasShape(annotation.form(last), 'part')) continue;
      if (last === token + 1 && annotation.form(last) !== 'caucus') break; // "a House [panel]" names none
      found.push({ first: token, last, type: 'organisation', rule: 'name/chamber-body' });
      token = last;
      break;
    }
  }
  return found;
}
