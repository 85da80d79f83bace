import { MultiDirectedGraph } from 'graphology';
import type { PageData, PageEdge, PageNode } from '../page-data.js';
import { nameOf } from './names.js';

/** What sigma draws of a node. */
export interface DotAttributes {
  x: number;
  y: number;
  size: number;
  color: string;
  label: string;
  zIndex: number;
}

/** What sigma draws of an edge. */
export interface LineAttributes {
  type: 'arrow' | 'double' | 'curvedArrow' | 'curvedDouble';
  size: number;
  color: string;
  curvature: number;
  zIndex: number;
}

export type PageGraph = MultiDirectedGraph<DotAttributes, LineAttributes>;

const SMALLEST_DOT = 3.5;
/** How much a dot grows with each tenfold of mentions. */
const DOT_STEP = 5;
const STATEMENT_DOT = 3;
const THINNEST = { relation: 1.6, tie: 0.8 };
/** How far apart lines between the same two dots bend. */
const BEND = 0.22;

/** The page's lists as a graph for sigma; keys are places in the lists. */
export function pageGraph({ nodes, edges, kinds, types }: PageData): PageGraph {
  const graph: PageGraph = new MultiDirectedGraph();
  for (const [index, node] of nodes.entries()) {
    const size = sizeOf(node);
    graph.addNode(String(index), {
      x: node.x,
      y: node.y,
      size,
      color: kinds[node.type].colour,
      label: nameOf(node),
      zIndex: size,
    });
  }
  const bends = bendsOf(edges);
  for (const [index, edge] of edges.entries()) {
    if (edge.source === edge.target) continue;
    const { colour, relation, symmetric } = types[edge.type];
    const curvature = bends[index]!;
    const straight = curvature === 0;
    graph.addEdgeWithKey(String(index), String(edge.source), String(edge.target), {
      type: symmetric ? (straight ? 'double' : 'curvedDouble') : straight ? 'arrow' : 'curvedArrow',
      size: (relation ? THINNEST.relation : THINNEST.tie) + Math.min(2, Math.log2(Math.max(1, edge.reports)) / 2),
      color: colour,
      curvature,
      zIndex: relation ? 1 : 0,
    });
  }
  return graph;
}

const sizeOf = ({ kind, mentions }: PageNode): number =>
  kind === 'statement' ? STATEMENT_DOT : SMALLEST_DOT + DOT_STEP * Math.log10(1 + mentions);

/** How each edge bends: those between the same two nodes fan out, one alone is straight. */
function bendsOf(edges: readonly PageEdge[]): number[] {
  const groups = new Map<string, number[]>();
  for (const [index, { source, target }] of edges.entries()) {
    const ends = `${Math.min(source, target)} ${Math.max(source, target)}`;
    groups.set(ends, [...(groups.get(ends) ?? []), index]);
  }
  const bends = new Array<number>(edges.length).fill(0);
  for (const group of groups.values()) {
    for (const [position, index] of group.entries()) {
      const bend = (position - (group.length - 1) / 2) * BEND;
      // seen from the other end, the same side is the other one
      bends[index] = edges[index]!.source < edges[index]!.target ? bend : -bend;
    }
  }
  return bends;
}
