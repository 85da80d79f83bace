import type { Annotation } from '../../language/types.js';
import { SUPPOSING } from '../../lexicon/closed-classes.js';
import type { Factuality } from '../../model/kinds.js';
import { childrenBy, hasChildBy, hasMark, lemmaOf, wordOf } from '../syntax/index.js';
import { stronger } from './compose.js';
import { beside } from './lexicon.js';
import { isDenied } from './negation-of.js';
import { isComing } from './time-to-come.js';
import { hasCondition, judgeWould } from './would.js';

/** What the words of its own clause make of a verb or of the predicate of a copula: negation, modals, adverbs, tense. */
export function judgeOwnClause(annotation: Annotation, predicate: number): Factuality {
  if (isDenied(annotation, predicate)) return 'negated';
  let judged = judgeModals(annotation, predicate);
  for (const adverb of childrenBy(annotation, predicate, 'advmod')) {
    const entry = beside('adverb', wordOf(annotation, adverb));
    if (entry) judged = stronger(judged, entry.effect === 'negates' ? 'negated' : 'possible');
  }
  if (hasChildBy(annotation, predicate, 'mark') && asksWhether(annotation, predicate))
    judged = stronger(judged, 'possible');
  if (isHeadlinePlan(annotation, predicate) || isComing(annotation, predicate)) judged = stronger(judged, 'planned');
  return judged;
}

function judgeModals(annotation: Annotation, predicate: number): Factuality {
  let judged: Factuality = 'actual';
  for (const aux of childrenBy(annotation, predicate, 'aux')) {
    const word = wordOf(annotation, aux);
    const entry = beside('modal', word);
    if (!entry || isNoModal(annotation, aux)) continue;
    if (SUPPOSING.has(word)) judged = stronger(judged, judgeWould(annotation, predicate));
    // "will meet Bo if it rains" is no plan
    else if (entry.effect === 'plans' && !hasCondition(annotation, predicate)) judged = stronger(judged, 'planned');
    else judged = stronger(judged, 'possible');
  }
  return judged;
}

/** "'d" for "had": "they[’d] met"; "need" and "dare" as full verbs. */
function isNoModal(annotation: Annotation, aux: number): boolean {
  const word = wordOf(annotation, aux);
  return word === "'d" && annotation.xpos(aux) !== 'MD' && annotation.xpos(annotation.head(aux)) !== 'VB';
}

/** A root infinitive with a subject or in a headline: "Lund [to meet] Marsh in Orlin". */
function isHeadlinePlan(annotation: Annotation, predicate: number): boolean {
  if (annotation.xpos(predicate) !== 'VB' || annotation.head(predicate) >= 0) return false;
  const marked = childrenBy(annotation, predicate, 'mark', 'aux').some((child) => lemmaOf(annotation, child) === 'to');
  return marked && hasChildBy(annotation, predicate, 'nsubj');
}

/** "whether she will meet Bo", wherever such a clause hangs */
function asksWhether(annotation: Annotation, predicate: number): boolean {
  return hasMark(annotation, predicate, 'whether');
}
