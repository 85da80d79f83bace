import type { ClaimDraft } from '../claims/types.js';
import type { Entity } from '../entities/types.js';
import type { Told } from './claims-in-bounds.js';

/**
 * So many beings, places and events of one article are kept: four times as many as news of 2 MB names at its thickest. A graph takes
 * half a millisecond for each, and lists of a hundred thousand names a minute.
 */
const MOST_BEINGS = 20_000;

/** Whom and what an article names first, as many as may be, and the claims that name nobody else. */
export function beingsInBounds(beings: readonly Entity[], drafts: readonly ClaimDraft[], most = MOST_BEINGS): Told {
  if (beings.length <= most) return { beings, claims: drafts, cut: [] };
  const from = Float64Array.from(beings, startOf).sort()[most]!;
  const left = new Set(beings.filter((being) => startOf(being) >= from));
  const isTold = ({ source, target, event, onWordOf }: ClaimDraft): boolean =>
    [source, target, event].every((being) => being === null || !left.has(being)) && (!onWordOf || isTold(onWordOf));
  const end = [...left].reduce((last, { mentions }) => Math.max(last, mentions.at(-1)!.span[1]), from);
  return {
    beings: beings.filter((being) => !left.has(being)),
    claims: drafts.filter(isTold),
    cut: [
      { span: [from, end], reason: `more than ${most.toLocaleString('en')} names, those told first here left out` },
    ],
  };
}

/** Where it is first told of; what no words of its own stand for is never left out. */
const startOf = ({ mentions }: Entity): number => mentions[0]?.span[0] ?? 0;
