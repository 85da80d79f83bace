import type { ClaimDraft } from '../claims/types.js';
import { edgeTypes, mayJoin } from '../model/kinds.js';
import { numbering, onceBy } from '../model/once-by.js';

/**
 * The claims that a record holds, in text order: those that the table of edge types allows, the same telling once. Tellings that
 * may be the same stand beside each other once sorted, so that few are held together: there can be some hundred thousand.
 */
export function orderClaims(claims: readonly ClaimDraft[]): ClaimDraft[] {
  const sorted = claims.filter(isAllowed).sort(byPlace);
  const ordered: ClaimDraft[] = [];
  for (let [first, end] = [0, 0]; first < sorted.length; first = end) {
    while (end < sorted.length && byPlace(sorted[first]!, sorted[end]!) === 0) end++;
    for (const claim of toldOnce(sorted.slice(first, end)).sort(bySides)) ordered.push(claim);
  }
  return ordered;
}

const byPlace = (a: ClaimDraft, b: ClaimDraft): number =>
  placeOf(a) - placeOf(b) || a.evidence[0] - b.evidence[0] || edgeTypes.indexOf(a.type) - edgeTypes.indexOf(b.type);

const bySides = (a: ClaimDraft, b: ClaimDraft): number =>
  (a.sourceSpan?.[0] ?? 0) - (b.sourceSpan?.[0] ?? 0) || (a.targetSpan?.[0] ?? 0) - (b.targetSpan?.[0] ?? 0);

/** Of claims of one type at one place those that tell something else. */
function toldOnce(claims: ClaimDraft[]): ClaimDraft[] {
  if (claims.length < 2) return claims;
  const numberOf = numbering();
  return onceBy(claims, ({ source, target, event, factuality, cue }) => [
    [...[source, target, event].map(numberOf), factuality, cue === null].join(' '),
  ]);
}

const placeOf = ({ cue, evidence }: ClaimDraft) => (cue ?? evidence)[0];

function isAllowed({ type, source, target }: ClaimDraft): boolean {
  return source === null || target === null || mayJoin(type, source.type, target.type);
}
