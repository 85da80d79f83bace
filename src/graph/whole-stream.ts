import type { GraphArticle } from '../model/graph.js';
import type { NewsGraph } from '../model/news-graph.js';
import type { EdgeEntry, NodeEntry } from './tables/export-tables.js';

/** A whole graph piece by piece: articles by id, nodes and edges by key. */
export interface WholeStream {
  articles(): Iterable<readonly [id: string, article: GraphArticle]>;
  nodes(): Iterable<NodeEntry>;
  edges(): Iterable<EdgeEntry>;
}

/** The same of a graph in memory. */
export const streamOf = (graph: NewsGraph): WholeStream => ({
  articles: () => Object.entries(graph.getAttribute('articles')),
  *nodes() {
    for (const { node, attributes } of graph.nodeEntries()) yield { key: node, attributes };
  },
  *edges() {
    for (const { edge, source, target, attributes } of graph.edgeEntries())
      yield { key: edge, source, target, attributes };
  },
});
