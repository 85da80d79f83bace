import type { ClaimDraft } from '../claims/types.js';
import { edgeTypes, mayJoin } from '../model/kinds.js';

/** The claims that a record holds, in text order: those that the table of edge types allows, the same telling once. */
export function orderClaims(claims: readonly ClaimDraft[]): ClaimDraft[] {
  const kept: ClaimDraft[] = [];
  for (const claim of claims) {
    if (isAllowed(claim) && !kept.some((other) => isSameTelling(other, claim))) kept.push(claim);
  }
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

function isSameTelling(a: ClaimDraft, b: ClaimDraft): boolean {
  return (
    a.type === b.type &&
    a.source === b.source &&
    a.target === b.target &&
    a.event === b.event &&
    a.factuality === b.factuality &&
    a.cue?.[0] === b.cue?.[0] &&
    a.evidence[0] === b.evidence[0]
  );
}
