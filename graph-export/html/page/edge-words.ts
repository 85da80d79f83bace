import type { EdgeType } from '../../../src/model/kinds.js';

/** How an edge reads from either end: "condemned …" on the critic's card, "condemned by …" on the other. */
export const EDGE_WORDS: Record<EdgeType, { readonly from: string; readonly to: string }> = {
  met: { from: 'met', to: 'met' },
  said: { from: 'said', to: 'said by' },
  condemned: { from: 'condemned', to: 'condemned by' },
  'reported-by': { from: 'reported by', to: 'reported' },
  about: { from: 'about', to: 'named in' },
  'took-part-in': { from: 'took part in', to: 'with' },
  'happened-in': { from: 'happened in', to: 'place of' },
};
