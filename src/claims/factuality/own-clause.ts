import type { Annotation } from '../../language/types.js';
import { SUPPOSING, TURNING } from '../../lexicon/closed-classes.js';
import type { Factuality } from '../../model/kinds.js';
import { childrenBy, hasChildBy, hasMark, isPassedOver, lemmaOf, wordOf } from '../syntax/index.js';
import { stronger } from './compose.js';
import { beside } from './lexicon.js';
import { isDenied } from './negation-of.js';
import { isComing } from './time-to-come.js';
import { hasCondition, judgeWould } from './would.js';

/** What the words of its own clause make of a verb or of the predicate of a copula: negation, modals, adverbs, tense. */
export function judgeOwnClause(annotation: Annotation, predicate: number): Factuality {
  if (isDenied(annotation, predicate) || isPassedOver(annotation, predicate)) return 'negated';
  let judged = judgeModals(annotation, predicate);
  for (const adverb of childrenBy(annotation, predicate, 'advmod')) {
    const entry = beside('adverb', wordOf(annotation, adverb));
    if (entry) judged = stronger(judged, entry.effect === 'negates' ? 'negated' : 'possible');
  }
  if (hasChildBy(annotation, predicate, 'mark') && asksWhether(annotation, predicate))
    judged = stronger(judged, 'possible');
  if (isTurnedRound(annotation, predicate)) judged = stronger(judged, 'possible');
  if (isHeadlinePlan(annotation, predicate) || isToBe(annotation, predicate) || isComing(annotation, predicate))
    judged = stronger(judged, 'planned');
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

/** "[Had] she met Bo, the war would have ended": a condition that begins with its auxiliary. */
function isTurnedRound(annotation: Annotation, predicate: number): boolean {
  const [first] = childrenBy(annotation, predicate, 'aux');
  const [subject] = childrenBy(annotation, predicate, 'nsubj');
  if (first === undefined || subject === undefined || first > subject) return false;
  const opens =
    first === annotation.sentenceFirst(annotation.sentenceOf(predicate)) || annotation.upos(first - 1) === 'PUNCT';
  return opens && TURNING.has(wordOf(annotation, first));
}

/** "before she [was to] meet Bo", "[was to] have met Bo" */
function isToBe(annotation: Annotation, predicate: number): boolean {
  const be = childrenBy(annotation, predicate, 'aux').find((child) => lemmaOf(annotation, child) === 'be');
  const to = childrenBy(annotation, predicate, 'mark', 'aux').find((child) => wordOf(annotation, child) === 'to');
  return be !== undefined && to !== undefined && be < to && to < predicate;
}

/** "whether she will meet Bo", wherever such a clause hangs */
function asksWhether(annotation: Annotation, predicate: number): boolean {
  return hasMark(annotation, predicate, 'whether');
}
