import type { ViewNode } from '../../model/graph-view.js';
import type { NodeKind } from '../../model/kinds.js';
import type { GraphReader } from './read-graph.js';
import type { NodeRow } from './table-rows.js';

/** A node as questions read it, from its row. */
export function viewNodeOf(reader: GraphReader, row: NodeRow): ViewNode {
  const { key, type, name, aliases, mentions, firstSeen, lastSeen, kind, date, place, quote } = row;
  return {
    key,
    type: type as NodeKind,
    name,
    aliases,
    mentions,
    firstSeen,
    lastSeen,
    kind: kind ?? null,
    date: date ?? null,
    place: place == null ? null : reader.keyOf(place),
    quote: quote ?? null,
  };
}
