import type { Evidence } from '../../model/graph.js';
import { EDGE_TYPES, type EdgeType, type Factuality, mayJoin, type NodeKind } from '../../model/kinds.js';
import type { ClaimTelling } from '../digest/types.js';

/** Which edge tells a claim: one for each (type, source, target, factuality, event), all three as node keys. */
export interface EdgePlace {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly type: EdgeType;
  readonly factuality: Factuality;
  readonly event: string | null;
}

/**
 * The edge of a claim; null for what becomes a loop, or joins kinds that the type may not join.
 * @param keyOf entity of the claim's article -> the key of its node
 */
export function placeClaim(
  claim: ClaimTelling,
  keyOf: (entity: string) => string | null,
  kindOf: (key: string) => NodeKind,
): EdgePlace | null {
  const { type, factuality } = claim;
  const [from, to] = [keyOf(claim.source), keyOf(claim.target)];
  if (from === null || to === null || from === to) return null;
  if (!mayJoin(type, kindOf(from), kindOf(to))) return null;
  const [source, target] = EDGE_TYPES[type].symmetric && to < from ? [to, from] : [from, to];
  const event = claim.event === null ? null : keyOf(claim.event);
  return { key: [type, source, target, factuality, event ?? ''].join('|'), source, target, type, factuality, event };
}

/** What an edge keeps of a claim. */
export function tellingOf(article: string, claim: ClaimTelling): Evidence {
  const { id, span, quote, cue, rule, confidence, onWordOf } = claim;
  return { article, claim: id, span, quote, cue, rule, confidence, onWordOf };
}
