import { isSure, mayDoubt } from '../../src/claims/confidence/is-sure.js';
import type { EdgeOutline, GraphSource } from '../../src/graph/index.js';
import type { NewsGraph } from '../../src/model/news-graph.js';

/**
 * A graph without the claims that are less sure than asked for; where nothing is asked (null), without the meetings and
 * condemnations that are less sure than what answers show. A meeting that no claim holds any more goes with its ties.
 */
export function surePart(graph: NewsGraph, least: number | null): NewsGraph {
  const dropped = graph.filterEdges((_, { type, confidence }) => isDoubtful({ type, confidence }, least));
  if (dropped.length === 0) return graph;
  const part = graph.copy() as NewsGraph;
  for (const edge of dropped) part.dropEdge(edge);
  const all = graph.mapEdges((_, { type, event, confidence }) => ({ type, event, confidence }));
  for (const event of leftWithout(all, least)) if (part.hasNode(event)) part.dropNode(event);
  return part;
}

/** The same of a graph that is written out piece by piece. */
export function sureSource(graph: GraphSource, least: number | null): GraphSource {
  const { stream, view } = graph;
  const gone = leftWithout(stream.outlines('met'), least);
  const isKept = (edge: EdgeOutline): boolean =>
    !gone.has(edge.source) && !gone.has(edge.target) && !isDoubtful(edge, least);
  return {
    stream: {
      articles: () => stream.articles(),
      node: (key) => stream.node(key),
      edge: (key) => stream.edge(key),
      whoseWord: stream.whoseWord,
      *nodes(kind) {
        for (const entry of stream.nodes(kind)) if (!gone.has(entry.key)) yield entry;
      },
      *edges(type) {
        for (const entry of stream.edges(type)) {
          const { source, target, attributes } = entry;
          if (!gone.has(source) && !gone.has(target) && !isDoubtful(attributes, least)) yield entry;
        }
      },
      *outlines(type) {
        for (const edge of stream.outlines(type)) if (isKept(edge)) yield edge;
      },
    },
    view: {
      node: (key) => (gone.has(key) ? null : view.node(key)),
      article: (id) => view.article(id),
      *edgesOf(key, type, direction) {
        for (const edge of view.edgesOf(key, type, direction)) if (isKept(edge)) yield edge;
      },
    },
  };
}

const isDoubtful = (edge: Pick<EdgeOutline, 'type' | 'confidence'>, least: number | null): boolean =>
  mayDoubt(edge.type, least) && !isSure(edge.type, edge.confidence, least);

/** Events of meetings of which every claim is doubtful. */
function leftWithout(
  edges: Iterable<Pick<EdgeOutline, 'type' | 'event' | 'confidence'>>,
  least: number | null,
): Set<string> {
  const [doubted, held] = [new Set<string>(), new Set<string>()];
  for (const edge of edges)
    if (edge.type === 'met' && edge.event !== null) (isDoubtful(edge, least) ? doubted : held).add(edge.event);
  for (const event of held) doubted.delete(event);
  return doubted;
}
