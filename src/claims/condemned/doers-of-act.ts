import { type Being, beingsAt, childrenBy, isBeing, prepositionOf } from '../syntax/index.js';
import type { ClaimContext, ClaimDraft } from '../types.js';

/** Prepositions before whoever did an act: "the strikes [by] Orlin", "threats [from] Orlin". */
const DOERS = /^(?:by|from)$/;

/** The named beings whose act it is: "[Biden]'s handling of …", "the strikes by [Orlin]". */
function doersOf(context: ClaimContext, head: number): Being[] {
  const { annotation } = context;
  const owners = childrenBy(annotation, head, 'nmod').filter(
    (child) => annotation.relation(child) === 'nmod:poss' || DOERS.test(prepositionOf(annotation, child)),
  );
  return owners.flatMap((owner) => beingsAt(context, owner)).filter(({ entity }) => isBeing(entity));
}

/** Ties the act that a condemnation is aimed at to those who did it, so that who condemned them is found. */
export function doerClaims(context: ClaimContext, condemned: ClaimDraft): ClaimDraft[] {
  const { target, targetSpan } = condemned;
  const mention = target?.mentions.find(({ span }) => targetSpan !== null && span[0] === targetSpan[0]);
  if (!mention || target?.event?.kind === undefined || mention.rule !== 'act') return [];
  return doersOf(context, mention.head)
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
