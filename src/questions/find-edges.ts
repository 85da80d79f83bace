import type { EdgeType } from '../model/kinds.js';
import type { NewsGraph } from '../model/news-graph.js';
import type { Ask } from './types.js';

type Keys = readonly string[];

/** Which edges answer a question, from the nodes that its names stand for. One line an ask. */
export const edgesFor: Partial<Record<Ask, (graph: NewsGraph, a: Keys, b: Keys) => string[]>> = {
  met: (graph, a) => touching(graph, a, 'met'),
  'met-pair': (graph, a, b) => touching(graph, a, 'met').filter((edge) => touches(graph, edge, b)),
  said: (graph, a) => leaving(graph, a, 'said'),
  'said-about': (graph, a, b) => leaving(graph, a, 'said').filter((edge) => isAbout(graph, graph.target(edge), b)),
  about: (graph, a) => saidOf(graph, a),
  condemned: (graph, a) => arriving(graph, a, 'condemned'),
  'condemned-by': (graph, a) => leaving(graph, a, 'condemned'),
  'condemned-pair': (graph, a, b) => leaving(graph, a, 'condemned').filter((edge) => b.includes(graph.target(edge))),
  reported: (graph, a) => a.flatMap((key) => reportsOf(graph, key)),
  'reported-from': (graph, a) => arriving(graph, a, 'reported-by'),
  happened: (graph, a) => happenings(graph, a),
  'took-part': (graph, a) => arriving(graph, a, 'took-part-in'),
  card: (graph, a) => a.flatMap((key) => graph.edges(key)),
};

function leaving(graph: NewsGraph, keys: Keys, type: EdgeType): string[] {
  return keys.flatMap((key) => graph.filterOutEdges(key, (_, edge) => edge.type === type));
}

function arriving(graph: NewsGraph, keys: Keys, type: EdgeType): string[] {
  return keys.flatMap((key) => graph.filterInEdges(key, (_, edge) => edge.type === type));
}

function touching(graph: NewsGraph, keys: Keys, type: EdgeType): string[] {
  return keys.flatMap((key) => graph.filterEdges(key, (_, edge) => edge.type === type));
}

function touches(graph: NewsGraph, edge: string, keys: Keys): boolean {
  return graph.extremities(edge).some((key) => keys.includes(key));
}

/** A statement is about what its words name. */
function isAbout(graph: NewsGraph, statement: string, keys: Keys): boolean {
  return graph.someOutEdge(statement, (_, edge, __, target) => edge.type === 'about' && keys.includes(target));
}

function saidOf(graph: NewsGraph, keys: Keys): string[] {
  const statements = arriving(graph, keys, 'about').map((edge) => graph.source(edge));
  return arriving(graph, [...new Set(statements)], 'said');
}

/** Who is credited with an event; for a being, with the events it took part in, its own words among them. */
function reportsOf(graph: NewsGraph, key: string): string[] {
  if (graph.getNodeAttribute(key, 'type') === 'event') return leaving(graph, [key], 'reported-by');
  const events = graph
    .filterOutEdges(key, (_, edge) => edge.type === 'took-part-in' || edge.type === 'said')
    .map((edge) => graph.target(edge));
  return leaving(graph, [...new Set(events)], 'reported-by');
}

/** What an event's name or a place stands for: everything that happened there, and who took part. */
function happenings(graph: NewsGraph, keys: Keys): string[] {
  const events = keys.flatMap((key) =>
    graph.getNodeAttribute(key, 'type') === 'event'
      ? [key]
      : arriving(graph, [key], 'happened-in').map((edge) => graph.source(edge)),
  );
  return [...new Set(events)]
    .flatMap((event) => graph.edges(event))
    .filter((edge) => graph.getEdgeAttribute(edge, 'type') !== 'about');
}
