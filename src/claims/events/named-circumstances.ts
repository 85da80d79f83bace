import type { Annotation } from '../../language/types.js';
import { words } from '../../lexicon/lists.js';
import { childrenBy, wordOf } from '../syntax/index.js';

/**
 * The phrases that tell when and where a named event was: its own ("the 2016 election [in Orlin]"), and those of a verb of
 * happening that it is the subject or object of ("the summit was held [in Orlin]", "took place [on Friday]"). What else is told
 * in a sentence that names an event is told of something else: "spoke of World War II [in Orlin]".
 */
export function namedCircumstances(annotation: Annotation, head: number): number[] {
  const own = childrenBy(annotation, head, 'nmod', 'obl').filter((child) => child > head);
  const verb = happeningOver(annotation, head);
  return verb < 0
    ? own
    : [...own, ...childrenBy(annotation, verb, 'obl', 'nmod', 'advmod').filter((each) => each !== head)];
}

/** The verb of happening over an event's noun, or -1. */
export function happeningOver(annotation: Annotation, head: number): number {
  const verb = annotation.head(head);
  if (verb < 0 || !/^(?:nsubj|obj)$/.test(annotation.baseRelation(head))) return -1;
  return words('happening-verbs').has(annotation.lemma(verb)) || takesPlace(annotation, verb) ? verb : -1;
}

function takesPlace(annotation: Annotation, verb: number): boolean {
  return (
    annotation.lemma(verb) === 'take' &&
    childrenBy(annotation, verb, 'obj').some((each) => wordOf(annotation, each) === 'place')
  );
}
