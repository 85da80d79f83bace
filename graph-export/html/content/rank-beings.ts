import { MultiUndirectedGraph } from 'graphology';
import betweennessModule from 'graphology-metrics/centrality/betweenness.js';
import type { PlainGraph } from '../../../src/graph/index.js';
import { type FoldEdge, type FoldNode, foldLines } from '../../fold-lines.js';

/** The module is CommonJS: what its types call `default` is what Node imports. */
const betweenness = betweennessModule as unknown as typeof betweennessModule.default;

/** Among so many of the best told, who stands between the others is counted exactly; it costs their number times their lines. */
const CONTENDERS = 250;
/** How much standing between others counts beside being told. */
const BETWEEN_SHARE = 0.5;

/**
 * All nodes, those that matter most first: beings (and events with a dot of their own) by how many independent reports
 * tell of them and by how far they stand between the others; then the statements and meetings, by key.
 */
export function rankBeings(graph: PlainGraph): string[] {
  const keys = graph.nodes().sort();
  const told = toldOf(graph, keys);
  const byTold = [...told.dots].sort((a, b) => told.reports[b]! - told.reports[a]! || a - b);
  const between = betweenOf(byTold.slice(0, CONTENDERS), told.lines);
  const most = Math.max(1, told.reports[byTold[0] ?? 0] ?? 1);
  const score = (node: number) => Math.sqrt(told.reports[node]! / most) + BETWEEN_SHARE * (between.get(node) ?? 0);
  const ranked = byTold.sort((a, b) => score(b) - score(a) || a - b);
  const dots = new Set(ranked);
  return [...ranked, ...[...keys.keys()].filter((node) => !dots.has(node))].map((node) => keys[node]!);
}

interface Told {
  readonly dots: readonly number[];
  readonly reports: readonly number[];
  readonly lines: readonly { source: number; target: number; reports: number }[];
}

/** Who is told how often, as fact, by independent reports. */
function toldOf(graph: PlainGraph, keys: readonly string[]): Told {
  const at = new Map(keys.map((key, place) => [key, place]));
  const nodes = keys.map((key): FoldNode => {
    const { type, kind = null } = graph.getNodeAttributes(key);
    return { isEvent: type === 'event', kind };
  });
  const edgeKeys = graph
    .edges()
    .filter((key) => graph.getEdgeAttributes(key).factuality === 'actual')
    .sort();
  const edges = edgeKeys.map((key): FoldEdge => {
    const { type, factuality } = graph.getEdgeAttributes(key);
    return { source: at.get(graph.source(key))!, target: at.get(graph.target(key))!, type, factuality };
  });
  const folded = foldLines(nodes, edges);
  const reports = new Array<number>(keys.length).fill(0);
  const lines = folded.lines.map(({ source, target, edges: of }) => {
    const count = of.reduce((sum, edge) => sum + graph.getEdgeAttributes(edgeKeys[edge]!).reports, 0);
    return { source, target, reports: count };
  });
  // a statement counts for its speaker once, whatever number of beings it names
  for (const [index, { source, target }] of edges.entries()) {
    const count = graph.getEdgeAttributes(edgeKeys[index]!).reports;
    for (const end of [source, target]) if (folded.dots[end]) reports[end]! += count;
  }
  return { dots: [...keys.keys()].filter((node) => folded.dots[node]), reports, lines };
}

/** How far each of these stands between the others, from 0 to 1. */
function betweenOf(dots: readonly number[], lines: Told['lines']): Map<number, number> {
  const graph = new MultiUndirectedGraph();
  for (const dot of dots) graph.addNode(String(dot));
  const joined = new Set<string>();
  for (const { source, target } of lines) {
    const pair = `${Math.min(source, target)} ${Math.max(source, target)}`;
    if (joined.has(pair) || !graph.hasNode(String(source)) || !graph.hasNode(String(target))) continue;
    joined.add(pair);
    graph.addUndirectedEdge(String(source), String(target));
  }
  if (graph.size === 0) return new Map();
  const found = betweenness(graph, { normalized: true });
  const most = Math.max(Number.EPSILON, ...Object.values(found));
  return new Map(Object.entries(found).map(([dot, value]) => [Number(dot), value / most]));
}
