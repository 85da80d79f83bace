import type { Annotation } from '../../language/types.js';
import type { Factuality } from '../../model/kinds.js';
import { hasChildBy, isNominal } from '../syntax/index.js';
import { stronger, underEffect } from './compose.js';
import { joinOf } from './conjunct-of.js';
import { governorOfNoun, isGiven, judgeOwnNoun } from './governor-of-noun.js';
import { governorOfClause } from './governor-of-verb.js';
import { isQuestion } from './is-question.js';
import { judgeOwnClause } from './own-clause.js';

/** Sentences nest no deeper than this; a broken parse might. */
const DEEPEST = 12;

/**
 * How far the deed that this token names is a fact: first by the words of its own clause, then by what governs that clause,
 * and so on up the tree. Negation beats possibility beats planning.
 */
export function factualityOf(annotation: Annotation, token: number): Factuality {
  return judge(annotation, token, DEEPEST);
}

function judge(annotation: Annotation, token: number, depth: number): Factuality {
  const own = judgeOwn(annotation, token);
  return own === 'negated' ? own : stronger(own, judgeAbove(annotation, token, depth));
}

function judgeOwn(annotation: Annotation, token: number): Factuality {
  if (!isNominal(annotation, token)) return judgeOwnClause(annotation, token);
  const noun = judgeOwnNoun(annotation, token);
  return hasChildBy(annotation, token, 'cop') ? stronger(noun, judgeOwnClause(annotation, token)) : noun;
}

function judgeAbove(annotation: Annotation, token: number, depth: number): Factuality {
  if (depth === 0) return 'actual';
  const join = joinOf(annotation, token);
  if (join) {
    const shared = join.shares === 'nothing' ? 'actual' : judgeOwn(annotation, join.partner);
    const above = judgeAbove(annotation, join.partner, depth - 1);
    return stronger(shared === 'negated' && join.shares === 'modals' ? 'actual' : shared, above);
  }
  const isNoun = isNominal(annotation, token) && !hasChildBy(annotation, token, 'cop');
  if (isNoun && isGiven(annotation, token)) return 'actual';
  const governor = isNoun ? governorOfNoun(annotation, token) : governorOfClause(annotation, token);
  if (!governor) {
    const asks = isNoun ? verblessRoot(annotation, token) : token;
    return asks !== null && isQuestion(annotation, asks) ? 'possible' : 'actual';
  }
  if (governor.token === token) return underEffect(governor.entry, 'actual');
  return underEffect(governor.entry, judge(annotation, governor.token, depth - 1));
}

/** The noun that a sentence without a verb hangs on: "A Lund-Vik [meeting]?", a headline; null where there is a verb. */
function verblessRoot(annotation: Annotation, noun: number): number | null {
  let root = noun;
  for (let up = annotation.head(root); up >= 0; up = annotation.head(root)) root = up;
  const [first, last] = annotation.subtree(root);
  for (let token = first; token <= last; token++) if (/^(?:VERB|AUX)$/.test(annotation.upos(token))) return null;
  return root;
}
