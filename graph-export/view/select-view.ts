import { MultiDirectedGraph } from 'graphology';
import { isSure } from '../../src/claims/confidence/is-sure.js';
import type { Wanted } from '../../src/graph/index.js';
import type { EdgeAttributes, GraphAttributes, NodeAttributes } from '../../src/model/graph.js';
import { EDGE_TYPES, type EdgeType, edgeRow, type Factuality, tells } from '../../src/model/kinds.js';
import type { NewsGraph } from '../../src/model/news-graph.js';

/** Which part of a graph a picture or page shows. */
export interface ViewOptions {
  /** factualities to show; facts alone unless asked for more */
  readonly include?: readonly Factuality[];
  /** relations to show (the ties of their events come along); all unless named */
  readonly relations?: readonly EdgeType[];
  /** 0 to 1: only claims at least this sure; otherwise those sure enough to be shown */
  readonly minConfidence?: number;
  /** keys of the nodes around which to look; the whole graph unless named */
  readonly around?: readonly string[];
  /** keys of the nodes that are near enough, where they are known already */
  readonly near?: ReadonlySet<string>;
  /** how many steps away from `around` a node may be; an event between two beings is no step of its own */
  readonly steps?: number;
  /** whether lines lead from statements to what their words name; there are many, so not unless asked */
  readonly topics?: boolean;
  /** at most so many nodes: those that most relations join, told by most articles */
  readonly limit?: number;
}

/** A part of a graph, and how much of it was left out for want of room. */
export interface View {
  readonly graph: NewsGraph;
  /** how many nodes would be shown if there were room */
  readonly whole: number;
}

/**
 * Selects what is shown. An edge is in when its factuality is; a node is in when a relation that is in touches it,
 * or a tie of an event that a relation which is in holds. So an event that only a possible claim holds is no fact's
 * event and does not show.
 */
export function selectView(graph: NewsGraph, options: ViewOptions = {}): View {
  const relations = relationsOf(graph, options);
  const near = options.near ?? (options.around ? withinSteps(graph, relations, options) : null);
  const chosen = near ? relations.filter((edge) => graph.extremities(edge).every((end) => near.has(end))) : relations;
  const whole = new Set(chosen.flatMap((edge) => graph.extremities(edge)));
  const kept = mostTold(graph, chosen, whole, options);
  const shown = chosen.filter((edge) => graph.extremities(edge).every((end) => kept.has(end)));
  return { graph: subgraph(graph, [...shown, ...tiesOf(graph, shown, options)], kept), whole: whole.size };
}

/** The edges that a view of a graph may come to show: of the others none need be in memory. */
export function wantedFor({ include = ['actual'], relations, topics = false }: ViewOptions): Wanted {
  return {
    type: (type) => (edgeRow(type).relation ? !relations || relations.includes(type) : topics || !tells(type, 'topic')),
    factuality: (factuality) => include.includes(factuality),
  };
}

/** The edges of the four relations that the options let in. */
function relationsOf(graph: NewsGraph, options: ViewOptions): string[] {
  const { include = ['actual'], relations, minConfidence = null } = options;
  return graph
    .filterEdges(
      (_, { type, factuality, confidence }) =>
        EDGE_TYPES[type].relation &&
        include.includes(factuality) &&
        isSure(type, confidence, minConfidence) &&
        (!relations || relations.includes(type)),
    )
    .sort();
}

/** The ties (about, took-part-in, happened-in) of the events that the relations shown hold. */
function tiesOf(graph: NewsGraph, shown: readonly string[], options: ViewOptions): string[] {
  const { include = ['actual'], topics = false } = options;
  const nodes = new Set(shown.flatMap((edge) => graph.extremities(edge)));
  const events = new Set(nodes);
  for (const edge of shown) events.add(graph.getEdgeAttribute(edge, 'event') ?? edge);
  return graph
    .filterEdges((_, { type, factuality }, source, target) => {
      if (EDGE_TYPES[type].relation || !include.includes(factuality)) return false;
      if (tells(type, 'part')) return events.has(target) && nodes.has(source);
      return events.has(source) && (tells(type, 'place') || topics);
    })
    .sort();
}

/** The nodes at most so many steps away from the ones named, along the relations given and the ties of their events. */
function withinSteps(graph: NewsGraph, relations: readonly string[], options: ViewOptions): Set<string> {
  const edges = [...relations, ...tiesOf(graph, relations, { ...options, topics: true })];
  const reached = new Set(options.around);
  const isEvent = (key: string) => graph.getNodeAttribute(key, 'type') === 'event';
  for (let step = 0; step < (options.steps ?? 1); step++) {
    const before = new Set(reached);
    spread(graph, edges, (key) => before.has(key), reached);
    const events = new Set([...reached].filter((key) => !before.has(key) && isEvent(key)));
    spread(graph, edges, (key) => events.has(key), reached);
  }
  return reached;
}

/** Adds to `reached` whatever one edge joins to a node that `from` accepts. */
function spread(
  graph: NewsGraph,
  edges: readonly string[],
  from: (key: string) => boolean,
  reached: Set<string>,
): void {
  for (const edge of edges) {
    const [source, target] = graph.extremities(edge);
    if (from(source)) reached.add(target);
    if (from(target)) reached.add(source);
  }
}

/** Where there is no room for all, the nodes whose relations most articles tell; those named by `around` always. */
function mostTold(
  graph: NewsGraph,
  edges: readonly string[],
  nodes: ReadonlySet<string>,
  { limit = Number.POSITIVE_INFINITY, around = [] }: ViewOptions,
): Set<string> {
  if (nodes.size <= limit) return new Set(nodes);
  const told = new Map<string, number>();
  for (const edge of edges) {
    for (const end of graph.extremities(edge)) {
      told.set(end, (told.get(end) ?? 0) + graph.getEdgeAttribute(edge, 'reports'));
    }
  }
  for (const key of around) told.set(key, Number.POSITIVE_INFINITY);
  const ranked = [...nodes].sort((a, b) => told.get(b)! - told.get(a)! || (a < b ? -1 : 1));
  return new Set(ranked.slice(0, limit));
}

function subgraph(graph: NewsGraph, edges: readonly string[], kept: ReadonlySet<string>): NewsGraph {
  const part = new MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>();
  part.replaceAttributes(graph.getAttributes());
  const held = new Set(edges.flatMap((edge) => graph.extremities(edge)));
  for (const key of graph.nodes().sort()) {
    if (held.has(key) || kept.has(key)) part.addNode(key, graph.getNodeAttributes(key));
  }
  for (const edge of edges) {
    part.addEdgeWithKey(edge, graph.source(edge), graph.target(edge), graph.getEdgeAttributes(edge));
  }
  return part;
}
