import type { Annotation } from '../../language/types.js';
import { childrenBy, isPassive, subjectsOf, wordOf } from '../syntax/index.js';

/**
 * The token of the one who says what a verb says: the agent of a passive ("was announced by [Bo]"), otherwise the subject, also
 * one that it shares with the verb it hangs on ("[Bo] left, saying …", "[Bo] was quoted as saying …"); -1 where there is none.
 */
export function speakerToken(annotation: Annotation, verb: number): number {
  if (isPassive(annotation, verb)) {
    return annotation.children(verb).find((child) => annotation.relation(child) === 'obl:agent') ?? -1;
  }
  const [subject] = subjectsOf(annotation, verb);
  if (subject !== undefined && !isImpersonal(annotation, subject)) return subject;
  return subject === undefined ? invertedSubject(annotation, verb) : -1;
}

/** What speaks for nobody: "there", "it" of "it is said", "one". */
function isImpersonal(annotation: Annotation, token: number): boolean {
  return /^(?:there|one)$/.test(wordOf(annotation, token));
}

/** ["No," said Bo Marsh.]: where the parse took the speaker right behind the cue for its object. */
function invertedSubject(annotation: Annotation, verb: number): number {
  const [next] = childrenBy(annotation, verb, 'obj', 'iobj', 'obl', 'dep').filter((child) => child > verb);
  if (next === undefined || annotation.xpos(verb) === 'VBG' || annotation.xpos(verb) === 'VB') return -1;
  if (!/^(?:PROPN|PRON)$/.test(annotation.upos(next))) return -1;
  if (childrenBy(annotation, next, 'case').length > 0) return -1;
  const before = annotation.form(Math.max(verb - 1, 0));
  return /^(?:["”’']|'')$/.test(before) ? next : -1;
}
