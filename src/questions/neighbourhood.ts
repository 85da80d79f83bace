import type { GraphView, ViewEdge, ViewNode } from '../model/graph-view.js';
import type { Factuality } from '../model/kinds.js';

/** What surrounds a node: nodes with their kinds and counts, edges without evidence. */
export interface Neighbourhood {
  readonly nodes: readonly ViewNode[];
  readonly edges: readonly ViewEdge[];
  /** how many nodes are left out for want of room */
  readonly leftOut: number;
}

/** How far and how much. */
export interface Around {
  readonly steps: number;
  readonly limit: number;
  readonly include: readonly Factuality[];
}

/** The nodes at most so many steps from these, the most told first, and all edges among them; statements come with who made them. */
export function neighbourhoodOf(
  view: GraphView,
  keys: readonly string[],
  { steps, limit, include }: Around,
): Neighbourhood {
  const kept = new Set(keys.filter((key) => view.node(key) !== null));
  let edge = [...kept];
  let leftOut = 0;
  for (let step = 0; step < steps; step++) {
    const reached = new Map<string, number>();
    for (const key of edge) {
      for (const { source, target, factuality, reports } of view.edgesOf(key)) {
        const other = source === key ? target : source;
        if (!kept.has(other) && include.includes(factuality)) reached.set(other, (reached.get(other) ?? 0) + reports);
      }
    }
    const ranked = [...reached].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([key]) => key);
    const room = Math.max(0, limit - kept.size);
    leftOut += Math.max(0, ranked.length - room);
    edge = ranked.slice(0, room);
    for (const key of edge) kept.add(key);
  }
  return {
    nodes: [...kept].sort().flatMap((key) => view.node(key) ?? []),
    edges: edgesAmong(view, kept, include),
    leftOut,
  };
}

function edgesAmong(view: GraphView, kept: ReadonlySet<string>, include: readonly Factuality[]): ViewEdge[] {
  const edges: ViewEdge[] = [];
  for (const key of [...kept].sort())
    for (const edge of view.edgesOf(key, undefined, 'out'))
      if (kept.has(edge.target) && include.includes(edge.factuality)) edges.push(edge);
  return edges.sort((a, b) => (a.key < b.key ? -1 : 1));
}
