import type { ClaimDraft } from '../claims/types.js';
import type { Entity } from '../entities/types.js';
import type { CutPart } from '../language/types.js';

/**
 * So many claims of one article are kept: news of 2 MB, the most that an article may hold, tells twice as many at its thickest, and
 * a graph of several hundred thousand takes gigabytes.
 */
const MOST_CLAIMS = 40_000;

/** What of an article is kept, and the part of the text of which nothing more is. */
export interface Told {
  readonly beings: readonly Entity[];
  readonly claims: readonly ClaimDraft[];
  readonly cut: readonly CutPart[];
}

/**
 * The claims of an article from its beginning, as many as may be, and whom it names up to there. What is told on the word of a
 * claim goes with it.
 */
export function claimsInBounds(beings: readonly Entity[], drafts: readonly ClaimDraft[], most = MOST_CLAIMS): Told {
  if (drafts.length <= most) return { beings, claims: drafts, cut: [] };
  const starts = Float64Array.from(drafts, ({ evidence }) => evidence[0]).sort();
  const from = starts[most]!;
  const end = drafts.reduce((last, { evidence }) => Math.max(last, evidence[1]), from);
  const isBefore = ({ evidence, onWordOf }: ClaimDraft): boolean =>
    evidence[0] < from && (!onWordOf || isBefore(onWordOf));
  const claims = drafts.filter(isBefore);
  const named = new Set(claims.flatMap(({ source, target, event }) => [source, target, event]));
  return {
    beings: beings.filter((being) => named.has(being) || being.mentions.some(({ span }) => span[0] < from)),
    claims,
    cut: [{ span: [from, end], reason: `more than ${most.toLocaleString('en')} claims, the rest left out` }],
  };
}
