import { isSure, mayDoubt } from '../../src/claims/confidence/is-sure.js';
import type { NewsGraph } from '../../src/model/news-graph.js';

/**
 * A graph without the claims that are less sure than asked for; where nothing is asked (null), without the meetings and
 * condemnations that are less sure than what answers show. A meeting that no claim holds any more goes with its ties.
 */
export function surePart(graph: NewsGraph, least: number | null): NewsGraph {
  const dropped = graph.filterEdges(
    (_, { type, confidence }) => mayDoubt(type, least) && !isSure(type, confidence, least),
  );
  if (dropped.length === 0) return graph;
  const part = graph.copy() as NewsGraph;
  const meetings = new Set<string>();
  for (const edge of dropped) {
    const { type, event } = graph.getEdgeAttributes(edge);
    if (type === 'met' && event !== null) meetings.add(event);
    part.dropEdge(edge);
  }
  part.forEachEdge((_, { type, event }) => {
    if (type === 'met' && event !== null) meetings.delete(event);
  });
  for (const event of meetings) if (part.hasNode(event)) part.dropNode(event);
  return part;
}
