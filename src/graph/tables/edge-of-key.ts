import { EDGE_TYPES, type EdgeType, edgeTypes, FACTUALITIES } from '../../model/kinds.js';
import { NO_EVENT } from './edge-key.js';
import type { GraphReader } from './read-graph.js';
import { findEdge, type TableEdge } from './scan-edges.js';

/** "met|person:a|person:b|actual|event:…" -> the edge, or null. */
export function edgeOfKey(reader: GraphReader, key: string): TableEdge | null {
  const [type, source, target, factuality, event] = key.split('|');
  const roots = [source, target].map((one) => reader.rootOf(one ?? ''));
  const happening = event === '' ? NO_EVENT : reader.rootOf(event ?? '');
  const at = FACTUALITIES.indexOf(factuality as (typeof FACTUALITIES)[number]);
  if (roots.includes(null) || happening === null || at < 0 || !edgeTypes.includes(type as EdgeType)) return null;
  const [one, other] = roots as [number, number];
  const turn = EDGE_TYPES[type as EdgeType].symmetric && other < one;
  const [from, to] = turn ? [other, one] : [one, other];
  const parts = { source: from, type: type as EdgeType, target: to, factuality: at, event: happening };
  return findEdge(reader.tables, parts);
}
