import type { NewsGraph } from '../../src/model/news-graph.js';

/** The names that Tab completes: beings first, most mentioned first, then events that are no statements. */
export function completableNames(graph: NewsGraph): string[] {
  const nodes = graph.mapNodes((key, node) => ({ key, ...node })).filter(({ kind }) => kind !== 'statement');
  nodes.sort(
    (a, b) =>
      Number(a.type === 'event') - Number(b.type === 'event') || b.mentions - a.mentions || (a.key < b.key ? -1 : 1),
  );
  return [...new Set(nodes.map(({ name }) => name))];
}
