import { MultiDirectedGraph } from 'graphology';
import { isSure } from '../../src/claims/confidence/is-sure.js';
import type { OutlineGraph, PlainGraph, Wanted } from '../../src/graph/index.js';
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
export interface View<Graph = NewsGraph> {
  readonly graph: Graph;
  /** how many nodes would be shown if there were room */
  readonly whole: number;
}

/**
 * Selects what is shown. An edge is in when its factuality is; a node is in when a relation that is in touches it,
 * or a tie of an event that a relation which is in holds. So an event that only a possible claim holds is no fact's
 * event and does not show.
 */
export function selectView(graph: NewsGraph, options: ViewOptions = {}): View {
  const { nodes, edges, whole } = selectedFrom(graph, options);
  return { graph: subgraph(graph, nodes, edges), whole };
}

/** Selects the same of a graph without its evidence. */
export function selectOutlines(graph: OutlineGraph, options: ViewOptions = {}): View<OutlineGraph> {
  const { nodes, edges, whole } = selectedFrom(graph, options);
  return { graph: graph.part(nodes, edges), whole };
}

/** Keys of what is shown, and how many nodes would be. */
interface Selected {
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
  readonly whole: number;
}

function selectedFrom(graph: PlainGraph, options: ViewOptions): Selected {
  const relations = relationsOf(graph, options);
  const near = options.near ?? (options.around ? withinSteps(graph, relations, options) : null);
  const chosen = near ? relations.filter((edge) => endsOf(graph, edge).every((end) => near.has(end))) : relations;
  const whole = new Set(chosen.flatMap((edge) => endsOf(graph, edge)));
  const kept = mostTold(graph, chosen, whole, options);
  const shown = chosen.filter((edge) => endsOf(graph, edge).every((end) => kept.has(end)));
  const edges = [...shown, ...tiesOf(graph, shown, options)];
  const held = new Set(edges.flatMap((edge) => endsOf(graph, edge)));
  const nodes = graph.nodes().filter((key) => held.has(key) || kept.has(key));
  return { nodes: nodes.sort(), edges, whole: whole.size };
}

const endsOf = (graph: PlainGraph, edge: string): [string, string] => [graph.source(edge), graph.target(edge)];

/** The edges that a view of a graph may come to show: of the others none need be in memory. */
export function wantedFor({ include = ['actual'], relations, topics = false }: ViewOptions): Wanted {
  return {
    type: (type) => (edgeRow(type).relation ? !relations || relations.includes(type) : topics || !tells(type, 'topic')),
    factuality: (factuality) => include.includes(factuality),
  };
}

/** The edges of the four relations that the options let in. */
function relationsOf(graph: PlainGraph, options: ViewOptions): string[] {
  const { include = ['actual'], relations, minConfidence = null } = options;
  const isIn = ({ type, factuality, confidence }: EdgeAttributes): boolean =>
    EDGE_TYPES[type].relation &&
    include.includes(factuality) &&
    isSure(type, confidence, minConfidence) &&
    (!relations || relations.includes(type));
  return graph
    .edges()
    .filter((edge) => isIn(graph.getEdgeAttributes(edge)))
    .sort();
}

/** The ties (about, took-part-in, happened-in) of the events that the relations shown hold. */
function tiesOf(graph: PlainGraph, shown: readonly string[], options: ViewOptions): string[] {
  const { include = ['actual'], topics = false } = options;
  const nodes = new Set(shown.flatMap((edge) => endsOf(graph, edge)));
  const events = new Set(nodes);
  for (const edge of shown) events.add(graph.getEdgeAttributes(edge).event ?? edge);
  const isIn = (edge: string): boolean => {
    const { type, factuality } = graph.getEdgeAttributes(edge);
    if (EDGE_TYPES[type].relation || !include.includes(factuality)) return false;
    const [source, target] = endsOf(graph, edge);
    if (tells(type, 'part')) return events.has(target) && nodes.has(source);
    return events.has(source) && (tells(type, 'place') || topics);
  };
  return graph.edges().filter(isIn).sort();
}

/** The nodes at most so many steps away from the ones named, along the relations given and the ties of their events. */
function withinSteps(graph: PlainGraph, relations: readonly string[], options: ViewOptions): Set<string> {
  const edges = [...relations, ...tiesOf(graph, relations, { ...options, topics: true })];
  const reached = new Set(options.around);
  const isEvent = (key: string) => graph.getNodeAttributes(key).type === 'event';
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
  graph: PlainGraph,
  edges: readonly string[],
  from: (key: string) => boolean,
  reached: Set<string>,
): void {
  for (const edge of edges) {
    const [source, target] = endsOf(graph, edge);
    if (from(source)) reached.add(target);
    if (from(target)) reached.add(source);
  }
}

/** Where there is no room for all, the nodes whose relations most articles tell; those named by `around` always. */
function mostTold(
  graph: PlainGraph,
  edges: readonly string[],
  nodes: ReadonlySet<string>,
  { limit = Number.POSITIVE_INFINITY, around = [] }: ViewOptions,
): Set<string> {
  if (nodes.size <= limit) return new Set(nodes);
  const told = new Map<string, number>();
  for (const edge of edges) {
    for (const end of endsOf(graph, edge)) {
      told.set(end, (told.get(end) ?? 0) + graph.getEdgeAttributes(edge).reports);
    }
  }
  for (const key of around) told.set(key, Number.POSITIVE_INFINITY);
  const ranked = [...nodes].sort((a, b) => told.get(b)! - told.get(a)! || (a < b ? -1 : 1));
  return new Set(ranked.slice(0, limit));
}

function subgraph(graph: NewsGraph, nodes: readonly string[], edges: readonly string[]): NewsGraph {
  const part = new MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>();
  part.replaceAttributes(graph.getAttributes());
  for (const key of nodes) part.addNode(key, graph.getNodeAttributes(key));
  for (const edge of edges) {
    part.addEdgeWithKey(edge, graph.source(edge), graph.target(edge), graph.getEdgeAttributes(edge));
  }
  return part;
}
