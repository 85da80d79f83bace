import type { Annotation } from '../../language/types.js';
import { OF_PASSIVE } from '../../lexicon/closed-classes.js';
import { isRuleWord } from '../../lexicon/rule-words.js';
import { childrenBy, hasChildBy, lemmaOf } from './tree.js';

/** Whether the verb's subject is what the verb is done to: "was criticised", "criticised by Ada", "was mocked and [criticised]". */
export function isPassive(annotation: Annotation, verb: number): boolean {
  const below = annotation.children(verb);
  if (below.some((child) => annotation.relation(child) === 'aux:pass')) return true;
  if (isAsked(annotation, verb)) return true;
  if (annotation.xpos(verb) !== 'VBN' || hasActiveAuxiliary(annotation, verb)) return false;
  if (below.some((child) => annotation.relation(child) === 'nsubj:pass' || annotation.relation(child) === 'obl:agent'))
    return true;
  if (hasChildBy(annotation, verb, 'nsubj', 'obj')) return false;
  const relation = annotation.baseRelation(verb);
  const head = annotation.head(verb);
  if (relation === 'conj') return annotation.xpos(head) === 'VBN' && isPassive(annotation, head);
  return relation === 'acl' || relation === 'advcl' || relation === 'xcomp';
}

/** "[Asked] to explain it, Ada said …": a participle before its clause that the parse may take for the past. */
function isAsked(annotation: Annotation, verb: number): boolean {
  return (
    isRuleWord('asked', annotation.form(verb).toLowerCase()) &&
    annotation.baseRelation(verb) === 'advcl' &&
    annotation.head(verb) > verb &&
    !hasChildBy(annotation, verb, 'nsubj', 'obj', 'aux')
  );
}

/** "has met", "will meet", "did meet" */
function hasActiveAuxiliary(annotation: Annotation, verb: number): boolean {
  return childrenBy(annotation, verb, 'aux').some((aux) => !OF_PASSIVE.has(lemmaOf(annotation, aux)));
}
