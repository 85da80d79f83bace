import type { Annotation } from '../../language/types.js';
import { CONTRASTING } from '../../lexicon/closed-classes.js';
import { childrenBy, hasChildBy, isNominal, wordOf } from '../syntax/index.js';

/** What a joined deed is joined to, and what of that one's own clause it shares. What governs the partner governs both. */
export interface Join {
  readonly partner: number;
  /** all: "did not meet or praise Bo"; modals: "will not meet Bo but praise him"; nothing: "did not meet Bo and praised him" */
  readonly shares: 'all' | 'modals' | 'nothing';
}

/** How far up a verb of fitting form is looked for. */
const MOST_STEPS = 3;

/**
 * The partner of a joined verb or noun. A finite verb hung below an infinitive or participle (a frequent slip of parsers)
 * is joined to the first finite verb above: "refused to meet Bo and [left]".
 */
export function joinOf(annotation: Annotation, token: number): Join | null {
  const first = annotation.head(token);
  if (first < 0 || !(annotation.baseRelation(token) === 'conj' || isBareParataxis(annotation, token))) return null;
  if (isNominal(annotation, token)) return isNominal(annotation, first) ? { partner: first, shares: 'all' } : null;
  if (sharesModal(annotation, token, first))
    return { partner: first, shares: isContrast(annotation, token) ? 'modals' : 'all' };
  if (isFiniteClause(annotation, token)) {
    return { partner: climb(annotation, first, (at) => isFiniteClause(annotation, at)) ?? first, shares: 'nothing' };
  }
  const tag = annotation.xpos(token);
  const partner = climb(annotation, first, (at) => annotation.xpos(at) === tag);
  if (partner === null) return { partner: first, shares: 'nothing' };
  return { partner, shares: isContrast(annotation, token) ? 'modals' : 'all' };
}

/** "will meet Bo, then [have] lunch with Cy": the second bare verb goes with the first. */
export function isBareParataxis(annotation: Annotation, token: number): boolean {
  return (
    annotation.baseRelation(token) === 'parataxis' &&
    annotation.xpos(token) === 'VB' &&
    annotation.xpos(annotation.head(token)) === 'VB' &&
    annotation.head(token) < token &&
    !hasChildBy(annotation, token, 'nsubj', 'mark', 'aux')
  );
}

/** "she will meet Bo, then [have] talks with Cy": taggers take the second bare verb for a present one, which nobody does here. */
function sharesModal(annotation: Annotation, token: number, first: number): boolean {
  return (
    annotation.xpos(token) === 'VBP' &&
    annotation.xpos(first) === 'VB' &&
    !hasChildBy(annotation, token, 'nsubj', 'aux', 'cop') &&
    childrenBy(annotation, first, 'aux').some((aux) => annotation.xpos(aux) === 'MD')
  );
}

function climb(annotation: Annotation, from: number, fits: (token: number) => boolean): number | null {
  let at = from;
  for (let steps = 0; steps < MOST_STEPS && at >= 0; steps++) {
    if (fits(at)) return at;
    at = annotation.head(at);
  }
  return null;
}

/** Whether the predicate has tense of its own: a finite tag, auxiliary or copula. */
function isFiniteClause(annotation: Annotation, token: number): boolean {
  if (/^(?:VB[DZP]|MD)$/.test(annotation.xpos(token))) return true;
  if (hasChildBy(annotation, token, 'nsubj')) return true;
  return childrenBy(annotation, token, 'aux', 'cop').some((child) => /^(?:VB[DZP]|MD)$/.test(annotation.xpos(child)));
}

/** "but", "yet" before the joined verb */
function isContrast(annotation: Annotation, token: number): boolean {
  return childrenBy(annotation, token, 'cc').some((child) => CONTRASTING.has(wordOf(annotation, child)));
}
