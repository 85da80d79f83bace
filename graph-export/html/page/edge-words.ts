import { EDGE_TYPES, type EdgeType, edgeTypes } from '../../../src/model/kinds.js';

/** How an edge reads from either end: "condemned …" on the critic's card, "condemned by …" on the other. */
export const EDGE_WORDS = Object.fromEntries(edgeTypes.map((type) => [type, EDGE_TYPES[type].onCards])) as Record<
  EdgeType,
  { readonly from: string; readonly to: string }
>;
