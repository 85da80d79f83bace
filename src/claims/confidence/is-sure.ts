import { EDGE_TYPES, type EdgeType } from '../../model/kinds.js';
import { LEAST_SHOWN } from './measured.js';

/**
 * Whether a claim, or an edge made of several, is sure enough to be shown: as sure as asked for; where nothing is asked,
 * a meeting or condemnation from `LEAST_SHOWN` on, and anything else. Graphs of older records do not say how sure they are.
 */
export function isSure(type: EdgeType, confidence = 1, least: number | null = null): boolean {
  if (least !== null) return confidence >= least;
  return !EDGE_TYPES[type].weighed || confidence >= LEAST_SHOWN;
}

/** Whether how sure an edge is may keep it back at all: counting that of every statement takes longer than all else. */
export const mayDoubt = (type: EdgeType, least: number | null = null): boolean =>
  least !== null || EDGE_TYPES[type].weighed;
