import type { ClaimDraft } from '../claims/types.js';
import { edgeTypes, mayJoin } from '../model/kinds.js';
import { numbering, onceBy } from '../model/once-by.js';

/** The claims that a record holds, in text order: those that the table of edge types allows, the same telling once. */
export function orderClaims(claims: readonly ClaimDraft[]): ClaimDraft[] {
  const numberOf = numbering();
  const kept = onceBy(claims.filter(isAllowed), ({ type, source, target, event, factuality, cue, evidence }) => [
    [type, ...[source, target, event].map(numberOf), factuality, cue?.[0], evidence[0]].join(' '),
  ]);
  return kept.sort(
    (a, b) =>
      placeOf(a) - placeOf(b) ||
      a.evidence[0] - b.evidence[0] ||
      edgeTypes.indexOf(a.type) - edgeTypes.indexOf(b.type) ||
      (a.sourceSpan?.[0] ?? 0) - (b.sourceSpan?.[0] ?? 0) ||
      (a.targetSpan?.[0] ?? 0) - (b.targetSpan?.[0] ?? 0),
  );
}

const placeOf = ({ cue, evidence }: ClaimDraft) => (cue ?? evidence)[0];

function isAllowed({ type, source, target }: ClaimDraft): boolean {
  return source === null || target === null || mayJoin(type, source.type, target.type);
}
