import type { Annotation } from '../../language/types.js';
import { hasChildBy, isVerbal } from './tree.js';

/** How many heads up a clause is looked for. */
const REACH = 6;

/** The nearest verb or predicate above a noun; the noun itself where none is. */
export function clauseOver(annotation: Annotation, noun: number): number {
  let at = annotation.head(noun);
  for (let steps = 0; steps < REACH && at >= 0; steps++) {
    if (isVerbal(annotation, at) || hasChildBy(annotation, at, 'cop', 'nsubj')) return at;
    at = annotation.head(at);
  }
  return noun;
}

/**
 * Whether a participle stands beside its clause though the parser hangs it on the noun before it: a comma parts them, and the noun is
 * neither subject nor object: "was shown, as per the [Herald], greeting Bo", "came to [Orlin], meeting Bo".
 */
export function isDetached(annotation: Annotation, verb: number): boolean {
  const noun = annotation.head(verb);
  return (
    annotation.baseRelation(verb) === 'acl' &&
    annotation.xpos(verb) === 'VBG' &&
    verb > 0 &&
    annotation.form(verb - 1) === ',' &&
    noun >= 0 &&
    annotation.baseRelation(noun) === 'obl'
  );
}
