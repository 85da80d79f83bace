import { MultiDirectedGraph } from 'graphology';
import type { EdgeAttributes, GraphAttributes, NodeAttributes } from '../../src/model/graph.js';
import { edgeRow } from '../../src/model/kinds.js';
import type { NewsGraph } from '../../src/model/news-graph.js';
import { type FoldedLine, foldLines } from '../fold-lines.js';

/** How much of a graph a file holds: all of it, events but no statements, or beings alone with lines between them. */
export const PARTS = ['all', 'without-statements', 'people-only'] as const;
export type Part = (typeof PARTS)[number];

/**
 * The part of a graph that a file is to hold, as a graph again. Without statements, what was said about whom is a line
 * `said` from the speaker to whom the words name, so that nothing said is lost but its words; with beings alone, meetings
 * and acts are lines too (`fold-lines.ts` tells how).
 */
export function leanGraph(graph: NewsGraph, part: Part): NewsGraph {
  if (part === 'all') return graph;
  const keys = graph.nodes().sort();
  const at = new Map(keys.map((key, place) => [key, place]));
  const edgeKeys = graph.edges().sort();
  const nodes = keys.map((key) => graph.getNodeAttributes(key));
  const { lines, dots } = foldLines(
    nodes.map(({ type, kind = null }) => ({ isEvent: type === 'event', kind })),
    edgeKeys.map((key) => {
      const { type, factuality } = graph.getEdgeAttributes(key);
      return { source: at.get(graph.source(key))!, target: at.get(graph.target(key))!, type, factuality };
    }),
  );
  const isKept = (place: number) =>
    part === 'people-only' ? nodes[place]!.type !== 'event' : nodes[place]!.kind !== 'statement';
  const lean = new MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>();
  lean.replaceAttributes(graph.getAttributes());
  for (const [place, key] of keys.entries()) if (isKept(place)) lean.addNode(key, nodes[place]!);
  if (part === 'without-statements') keepEdges(graph, lean, edgeKeys);
  for (const line of lines) {
    const { source, target, type } = line;
    if (!isKept(source) || !isKept(target) || !dots[source] || !dots[target]) continue;
    if (
      part === 'without-statements' &&
      type !== 'said' &&
      !line.edges.some((edge) => isFolded(graph, edgeKeys[edge]!))
    )
      continue;
    addLine(graph, lean, line, { keys, edgeKeys });
  }
  // beings of which nothing is left to tell would lie around as dust
  for (const key of lean.nodes()) if (lean.degree(key) === 0) lean.dropNode(key);
  return lean;
}

/** Edges between nodes that are both kept, as they are. */
function keepEdges(graph: NewsGraph, lean: NewsGraph, edgeKeys: readonly string[]): void {
  for (const edge of edgeKeys) {
    const [source, target] = graph.extremities(edge);
    if (lean.hasNode(source) && lean.hasNode(target))
      lean.addEdgeWithKey(edge, source, target, graph.getEdgeAttributes(edge));
  }
}

/** Whether an edge ends at a statement, so that only a folded line can tell it. */
const isFolded = (graph: NewsGraph, edge: string): boolean =>
  graph.extremities(edge).some((end) => graph.getNodeAttribute(end, 'kind') === 'statement');

interface Keys {
  readonly keys: readonly string[];
  readonly edgeKeys: readonly string[];
}

function addLine(
  graph: NewsGraph,
  lean: NewsGraph,
  { source, target, type, factuality, edges }: FoldedLine,
  { keys, edgeKeys }: Keys,
): void {
  const told = edges.map((edge) => graph.getEdgeAttributes(edgeKeys[edge]!));
  const ends = [keys[source]!, keys[target]!];
  // which end of a symmetric line comes first follows from the keys alone
  if (edgeRow(type).symmetric) ends.sort();
  const key = `${type}|${ends.join('|')}|${factuality}|all`;
  if (lean.hasEdge(key)) return;
  lean.addEdgeWithKey(key, ends[0]!, ends[1]!, {
    type,
    factuality,
    event: null,
    evidence: told.flatMap(({ evidence }) => evidence),
    confidence: Math.max(...told.map(({ confidence }) => confidence)),
    reports: told.reduce((sum, { reports }) => sum + reports, 0),
    copies: told.reduce((sum, { copies }) => sum + copies, 0),
  });
}
