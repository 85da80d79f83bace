import type { ArticleRecord, RecordClaim, RecordEntity, Span } from '../../model/record.js';
import type { Rejection } from '../types.js';

/** How many code units two spans share: [0, 8) and [4, 12) share 4. */
const shared = (a: Span, b: Span): number => Math.min(a[1], b[1]) - Math.max(a[0], b[0]);

/**
 * The entity that a passage names: the one whose mention is that span, otherwise the one whose mention shares most with it
 * (beings before events, whose mentions are whole clauses; then the shorter mention; then the record's order); null where nobody stands there.
 */
export function entityAt(record: ArticleRecord, span: Span): RecordEntity | null {
  let best: { entity: RecordEntity; rank: readonly number[] } | null = null;
  for (const entity of record.entities) {
    for (const mention of entity.mentions) {
      const common = shared(mention.span, span);
      if (common <= 0) continue;
      const [start, end] = mention.span;
      const exact = start === span[0] && end === span[1];
      const rank = [exact ? 0 : 1, entity.type === 'event' ? 1 : 0, -common, end - start];
      if (!best || before(rank, best.rank)) best = { entity, rank };
    }
  }
  return best?.entity ?? null;
}

/** The claims that a rejection takes out. */
export function claimsAt(record: ArticleRecord, { type, one, source, target }: Rejection): RecordClaim[] {
  return record.claims.filter(
    (claim) =>
      (type === undefined || claim.type === type) &&
      shared(claim.evidence, one.span) > 0 &&
      touches(claim.sourceSpan, source) &&
      touches(claim.targetSpan, target),
  );
}

/** A span that nobody asks for is touched by any. */
const touches = (span: Span | null, wanted: Span | undefined): boolean =>
  wanted === undefined || (span !== null && shared(span, wanted) > 0);

function before(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((value, i) => value !== b[i]);
  return at >= 0 && a[at]! < b[at]!;
}
