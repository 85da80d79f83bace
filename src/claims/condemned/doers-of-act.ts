import { OF_DOER } from '../../lexicon/closed-classes.js';
import type { Mention } from '../../mentions/types.js';
import { spanFinder } from '../../model/span-index.js';
import { type Being, beingsAt, childrenBy, isBeing, lemmaOf, prepositionOf } from '../syntax/index.js';
import type { ClaimContext, ClaimDraft } from '../types.js';
import { isHarsh } from './lexicon.js';
import type { Target } from './types.js';

const byPlace = spanFinder((mention: Mention) => [mention.span]);

/** The head of the words by which an act is condemned; null where the target is none. */
export function actOf({ entity, span }: Target): number | null {
  const mention = byPlace(entity.mentions, [span]).find((each) => each.span[0] === span[0]);
  return mention?.rule === 'act' && entity.event !== undefined ? mention.head : null;
}

/** The named beings whose act it is: "[Biden]'s handling of …", "the strikes by [Orlin]". */
export function doersOf(context: ClaimContext, head: number): Being[] {
  const { annotation } = context;
  // "condemned [Bo]'s arrest": Bo did nothing
  if (isHarsh('undergone', lemmaOf(annotation, head))) return [];
  const owners = childrenBy(annotation, head, 'nmod').filter(
    (child) => annotation.relation(child) === 'nmod:poss' || OF_DOER.has(prepositionOf(annotation, child)),
  );
  return owners.flatMap((owner) => beingsAt(context, owner)).filter(({ entity }) => isBeing(entity));
}

/** Ties the act that a condemnation is aimed at to those who did it, so that who condemned them is found. */
export function doerClaims(context: ClaimContext, condemned: ClaimDraft): ClaimDraft[] {
  const { target, targetSpan } = condemned;
  const act = target && targetSpan ? actOf({ entity: target, span: targetSpan }) : null;
  if (act === null) return [];
  return doersOf(context, act)
    .filter(({ entity }) => entity !== condemned.source)
    .map(({ entity, span }) => ({
      ...condemned,
      type: 'took-part-in',
      source: entity,
      target,
      factuality: 'actual',
      sourceSpan: span,
    }));
}
