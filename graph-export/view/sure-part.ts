import { isSure, mayDoubt } from '../../src/claims/confidence/is-sure.js';
import type { EdgeOutline, GraphSource, NodeEntry } from '../../src/graph/index.js';
import { edgeRow, edgeTypes } from '../../src/model/kinds.js';
import type { NewsGraph } from '../../src/model/news-graph.js';

/**
 * A graph without the claims that are less sure than asked for; where nothing is asked (null), without the meetings and
 * condemnations that are less sure than what answers show. A meeting, a statement or an act that no claim holds any more goes
 * with its ties.
 */
export function surePart(graph: NewsGraph, least: number | null): NewsGraph {
  const { edges, events } = doubtfulIn(graph, least);
  return edges.length === 0 ? graph : without(graph.copy() as NewsGraph, edges, events);
}

function without(graph: NewsGraph, edges: readonly string[], events: Iterable<string>): NewsGraph {
  for (const edge of edges) graph.dropEdge(edge);
  for (const event of events) if (graph.hasNode(event)) graph.dropNode(event);
  return graph;
}

/** Edges that are less sure than asked for, and events that they alone make. */
function doubtfulIn(graph: NewsGraph, least: number | null): { edges: readonly string[]; events: ReadonlySet<string> } {
  const edges = graph.filterEdges((_, { type, confidence }) => isDoubtful({ type, confidence }, least));
  if (edges.length === 0) return { edges, events: new Set() };
  const all = graph.mapEdges((_, { type, event, confidence }, _source, target) => ({
    type,
    event,
    target,
    confidence,
  }));
  const kindOf = (key: string): string | null => graph.getNodeAttribute(key, 'kind') ?? null;
  return { edges, events: leftWithout(all, kindOf, least) };
}

/** The same of a graph that is written out piece by piece. */
export function sureSource(graph: GraphSource, least: number | null): GraphSource {
  const { stream, view } = graph;
  const kindOf = (key: string): string | null => view.node(key)?.kind ?? null;
  const gone = leftWithout(makersIn(stream, least), kindOf, least);
  const isKept = (edge: EdgeOutline): boolean =>
    !gone.has(edge.source) && !gone.has(edge.target) && !isDoubtful(edge, least);
  function* kept(entries: Iterable<NodeEntry>): Iterable<NodeEntry> {
    for (const entry of entries) if (!gone.has(entry.key)) yield entry;
  }
  return {
    stream: {
      articles: () => stream.articles(),
      node: (key) => stream.node(key),
      edge: (key) => stream.edge(key),
      whoseWord: stream.whoseWord,
      nodes: (kind) => kept(stream.nodes(kind)),
      nodeOutlines: (kind) => kept(stream.nodeOutlines(kind)),
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

type Maker = Pick<EdgeOutline, 'type' | 'event' | 'target' | 'confidence'>;

/** The edges by whose claims events are there, as far as these can be doubted. */
function* makersIn(stream: GraphSource['stream'], least: number | null): Iterable<Maker> {
  for (const type of edgeTypes) if (edgeRow(type).makes && mayDoubt(type, least)) yield* stream.outlines(type);
}

/** Events that are there because of claims of which every one is doubtful. */
function leftWithout(
  edges: Iterable<Maker>,
  kindOf: (key: string) => string | null,
  least: number | null,
): Set<string> {
  const [doubted, held] = [new Set<string>(), new Set<string>()];
  for (const edge of edges) {
    const event = madeBy(edge, kindOf);
    if (event !== null) (isDoubtful(edge, least) ? doubted : held).add(event);
  }
  for (const event of held) doubted.delete(event);
  return doubted;
}

function madeBy(edge: Maker, kindOf: (key: string) => string | null): string | null {
  const { makes } = edgeRow(edge.type);
  const event = makes && edge[makes.at];
  if (!makes || event == null) return null;
  return makes.kinds === 'any' || makes.kinds.includes(kindOf(event) ?? '') ? event : null;
}
