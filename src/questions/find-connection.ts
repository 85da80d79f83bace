import { EDGE_TYPES } from '../model/kinds.js';
import type { NewsGraph } from '../model/news-graph.js';
import type { AnswerOptions } from './types.js';

/** How many paths an answer shows. */
const MOST_PATHS = 3;

/**
 * The nearest ways from one being to another along edges that the options allow, cheapest first, no two sharing an
 * edge. Dijkstra (1959) over the graph read as undirected; ties are broken by key, so equal graphs give equal paths.
 * @returns each path as its edges in walking order; none when the two are not connected
 */
export function findConnections(
  graph: NewsGraph,
  from: readonly string[],
  to: readonly string[],
  options: AnswerOptions,
): string[][] {
  const used = new Set<string>();
  const paths: string[][] = [];
  while (paths.length < MOST_PATHS) {
    const path = cheapestPath(graph, from, new Set(to), (edge) => {
      return !used.has(edge) && options.include.includes(graph.getEdgeAttribute(edge, 'factuality'));
    });
    if (!path) break;
    for (const edge of path) used.add(edge);
    paths.push(path);
  }
  return paths;
}

interface Reached {
  readonly cost: number;
  readonly edge: string | null;
  readonly before: string | null;
}

function cheapestPath(
  graph: NewsGraph,
  from: readonly string[],
  to: ReadonlySet<string>,
  allowed: (edge: string) => boolean,
): string[] | null {
  const reached = new Map<string, Reached>(from.map((key) => [key, { cost: 0, edge: null, before: null }]));
  const queue = new CostQueue();
  for (const key of from) queue.push(0, key);
  const done = new Set<string>();
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (done.has(next)) continue;
    done.add(next);
    if (to.has(next) && !from.includes(next)) return walkBack(reached, next);
    const here = reached.get(next)!;
    for (const edge of graph.edges(next).sort()) {
      if (!allowed(edge)) continue;
      const other = graph.opposite(next, edge);
      const cost = here.cost + EDGE_TYPES[graph.getEdgeAttribute(edge, 'type')].stepCost;
      const known = reached.get(other);
      if (known && known.cost <= cost) continue;
      reached.set(other, { cost, edge, before: next });
      queue.push(cost, other);
    }
  }
  return null;
}

function walkBack(reached: ReadonlyMap<string, Reached>, end: string): string[] {
  const path: string[] = [];
  for (let step = reached.get(end)!; step.edge !== null; step = reached.get(step.before!)!) path.unshift(step.edge);
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
