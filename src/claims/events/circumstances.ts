import type { Annotation } from '../../language/types.js';
import { childrenBy, clauseOver, conjuncts, isDetached, isVerbal } from '../syntax/index.js';

/** How far up from an event's word the verbs are that tell its time and place. */
const REACH = 4;

/**
 * The phrases that can tell when and where an event was, nearest first: those of its own word, then those of the verb it hangs on,
 * "held talks [on Monday]", "talks held [in Orlin]", "is scheduled to meet Bo [on Friday]".
 */
export function circumstancesOf(annotation: Annotation, cue: number): number[] {
  const found = [...phrasesOf(annotation, cue)];
  for (const clause of childrenBy(annotation, cue, 'acl')) {
    if (annotation.relation(clause) !== 'acl:relcl') found.push(...phrasesOf(annotation, clause));
  }
  let at = cue;
  for (let steps = 0; steps < REACH; steps++) {
    const detached = isDetached(annotation, at);
    const head = detached ? clauseOver(annotation, annotation.head(at)) : annotation.head(at);
    if (head < 0 || !(detached || sharesClause(annotation, at, head))) break;
    found.push(...phrasesOf(annotation, head).filter((phrase) => phrase !== at && phrase !== cue));
    at = head;
  }
  return found;
}

function phrasesOf(annotation: Annotation, token: number): number[] {
  const own = childrenBy(annotation, token, 'obl', 'nmod', 'advmod', 'compound', 'obj').filter(
    (child) => annotation.baseRelation(child) !== 'obj' || annotation.upos(child) !== 'PROPN',
  );
  // "met Bo [in Orlin] [on Friday]", "a meeting with Bo [in Orlin]": parsers hang such phrases on the last name before them
  const names = childrenBy(annotation, token, 'obj', 'obl', 'nmod').filter(
    (child) => child > token && annotation.upos(child) === 'PROPN',
  );
  return [
    ...own,
    ...names.flatMap((name) => conjuncts(annotation, name)).flatMap((name) => childrenBy(annotation, name, 'nmod')),
  ];
}

/** A noun with the verb or noun it is part of, an infinitive or participle with what governs it. */
function sharesClause(annotation: Annotation, token: number, head: number): boolean {
  const relation = annotation.baseRelation(token);
  if (isVerbal(annotation, token)) {
    return relation === 'xcomp' || (relation === 'advcl' && annotation.xpos(token) === 'VBG');
  }
  if (isVerbal(annotation, head)) return /^(?:obj|obl|nsubj)$/.test(relation);
  return relation === 'nmod' && annotation.relation(token) !== 'nmod:poss';
}
