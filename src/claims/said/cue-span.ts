import type { Annotation } from '../../language/types.js';
import type { Span } from '../../model/record.js';
import { childrenBy } from '../syntax/index.js';

/** The last word of a cue: the verb's, or its particle's: "pointed [out]". */
export function cueEnd(annotation: Annotation, verb: number): number {
  let last = verb;
  for (const child of childrenBy(annotation, verb, 'advmod', 'compound')) {
    if (child === last + 1 && annotation.xpos(child) === 'RP') last = child;
  }
  return last;
}

/** The words of a cue: the verb with its particle and negation: "said", "did not say", "pointed out". */
export function cueSpan(annotation: Annotation, verb: number): Span {
  let first = verb;
  let last = verb;
  for (const child of childrenBy(annotation, verb, 'aux', 'advmod', 'compound')) {
    if (child === first - 1 && annotation.baseRelation(child) === 'aux') first = child;
    if (child === last + 1 && annotation.xpos(child) === 'RP') last = child;
  }
  return annotation.span(first, last);
}
