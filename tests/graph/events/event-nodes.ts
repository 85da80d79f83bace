import { assembleGraph } from '../../../src/graph/assemble-graph.js';
import type { StoredArticle } from '../../../src/graph/types.js';
import type { NodeAttributes } from '../../../src/model/graph.js';
import type { NewsGraph } from '../../../src/model/news-graph.js';

/** The events of one kind in the graph of these articles, each as its articles: ["a b", "c"]. */
export function eventsOf(articles: readonly StoredArticle[], kind: string): string[] {
  return eventNodes(assembleGraph(articles, []), kind)
    .map(({ members }) => members.map(({ article }) => article).join(' '))
    .sort();
}

export function eventNodes(graph: NewsGraph, kind: string): NodeAttributes[] {
  return graph
    .filterNodes((_, node) => node.type === 'event' && node.kind === kind)
    .map((key) => graph.getNodeAttributes(key));
}
