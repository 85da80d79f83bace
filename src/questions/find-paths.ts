import type { GraphView, ViewEdge } from '../model/graph-view.js';
import { EDGE_TYPES } from '../model/kinds.js';

/** A statement that merely names two says nothing of what ties them. */
const NAMED_TOGETHER = 12;
/** How many paths an answer shows. */
const MOST_PATHS = 3;

/**
 * The nearest ways from one being to another along edges that are allowed, cheapest first, no two sharing an edge.
 * Dijkstra (1959) over the graph read as undirected; ties are broken by key, so equal graphs give equal paths.
 * @returns each path as its edges in walking order; none when the two are not connected
 */
export function findPaths(
  view: GraphView,
  from: readonly string[],
  to: readonly string[],
  allowed: (edge: ViewEdge) => boolean,
): ViewEdge[][] {
  const used = new Set<string>();
  const paths: ViewEdge[][] = [];
  const met = new Map<string, readonly ViewEdge[]>();
  // every further path walks over much of the same ground
  const edgesAt = (node: string): readonly ViewEdge[] => {
    const edges = met.get(node) ?? sortedEdges(view, node).filter(allowed);
    met.set(node, edges);
    return edges;
  };
  while (paths.length < MOST_PATHS) {
    const path = cheapestPath(edgesAt, from, new Set(to), ({ key }) => !used.has(key));
    if (!path) break;
    for (const { key } of path) used.add(key);
    paths.push(path);
  }
  return paths;
}

/** Where a walk stands: at a node, and whether it came to it for being named in it (a statement). */
interface Reached {
  readonly cost: number;
  readonly node: string;
  readonly edge: ViewEdge | null;
  /** the place before, as in `reached` */
  readonly before: string | null;
}

function cheapestPath(
  edgesAt: (node: string) => readonly ViewEdge[],
  from: readonly string[],
  to: ReadonlySet<string>,
  allowed: (edge: ViewEdge) => boolean,
): ViewEdge[] | null {
  const reached = new Map<string, Reached>(from.map((node) => [node, { cost: 0, node, edge: null, before: null }]));
  const queue = new CostQueue();
  for (const key of from) queue.push(0, key);
  const done = new Set<string>();
  for (let place = queue.pop(); place !== undefined; place = queue.pop()) {
    const here = reached.get(place);
    if (!here || done.has(place)) continue;
    done.add(place);
    if (to.has(here.node) && !from.includes(here.node)) return walkBack(reached, here);
    for (const edge of edgesAt(here.node)) {
      if (!allowed(edge)) continue;
      const node = edge.source === here.node ? edge.target : edge.source;
      // a statement reached by who is named in it is another place than one reached by who made it
      const next = edge.type === 'about' && node === edge.source ? `${node} named` : node;
      const both = edge.type === 'about' && here.edge?.type === 'about' && node === edge.target ? NAMED_TOGETHER : 0;
      const cost = here.cost + EDGE_TYPES[edge.type].stepCost + both;
      const known = reached.get(next);
      if (known && known.cost <= cost) continue;
      reached.set(next, { cost, node, edge, before: place });
      queue.push(cost, next);
    }
  }
  return null;
}

const sortedEdges = (view: GraphView, node: string): ViewEdge[] =>
  [...view.edgesOf(node)].sort((a, b) => (a.key < b.key ? -1 : 1));

function walkBack(reached: ReadonlyMap<string, Reached>, end: Reached): ViewEdge[] {
  const path: ViewEdge[] = [];
  for (
    let step: Reached | undefined = end;
    step?.edge;
    step = step.before === null ? undefined : reached.get(step.before)
  )
    path.unshift(step.edge);
  return path;
}

/** A binary heap of keys by cost, then by key. */
class CostQueue {
  private readonly heap: { cost: number; key: string }[] = [];

  push(cost: number, key: string): void {
    const { heap } = this;
    heap.push({ cost, key });
    for (let i = heap.length - 1; i > 0; ) {
      const up = (i - 1) >> 1;
      if (!this.before(i, up)) break;
      this.swap(i, up);
      i = up;
    }
  }

  pop(): string | undefined {
    const { heap } = this;
    const first = heap[0];
    const last = heap.pop();
    if (first === undefined || last === undefined) return undefined;
    if (heap.length > 0) heap[0] = last;
    for (let i = 0; ; ) {
      const left = 2 * i + 1;
      let least = i;
      for (const child of [left, left + 1]) if (child < heap.length && this.before(child, least)) least = child;
      if (least === i) return first.key;
      this.swap(i, least);
      i = least;
    }
  }

  private before(i: number, j: number): boolean {
    const [a, b] = [this.heap[i]!, this.heap[j]!];
    return a.cost < b.cost || (a.cost === b.cost && a.key < b.key);
  }

  private swap(i: number, j: number): void {
    [this.heap[i], this.heap[j]] = [this.heap[j]!, this.heap[i]!];
  }
}
