import { type EdgeType, edgeTypes, FACTUALITIES, type Factuality, type NodeKind, nodeKinds } from '../model/kinds.js';
import type { NewsGraph } from '../model/news-graph.js';

/** How much a graph holds. */
export interface GraphCounts {
  readonly articles: number;
  /** articles that copy another's text */
  readonly copies: number;
  readonly entities: Record<NodeKind, number>;
  /** edges, by type and factuality */
  readonly claims: Record<EdgeType, Record<Factuality, number>>;
}

/** Counts nodes by kind, and edges by type and factuality. */
export function countGraph(graph: NewsGraph): GraphCounts {
  const entities = zeros(nodeKinds);
  graph.forEachNode((_, { type }) => {
    entities[type] += 1;
  });
  const claims = Object.fromEntries(edgeTypes.map((type) => [type, zeros(FACTUALITIES)])) as GraphCounts['claims'];
  graph.forEachEdge((_, { type, factuality }) => {
    claims[type][factuality] += 1;
  });
  const articles = Object.values(graph.getAttribute('articles'));
  return {
    articles: articles.length,
    copies: articles.filter(({ copyOf }) => copyOf !== null).length,
    entities,
    claims,
  };
}

const zeros = <K extends string>(keys: readonly K[]): Record<K, number> =>
  Object.fromEntries(keys.map((key) => [key, 0])) as Record<K, number>;
