import type { GraphView, ViewEdge } from '../model/graph-view.js';
import { EDGE_TYPES } from '../model/kinds.js';
import { CostQueue } from './cost-queue.js';

/** A statement that merely names two says nothing of what ties them. */
const NAMED_TOGETHER = 12;
/** How many paths an answer shows. */
const MOST_PATHS = 3;

/**
 * The nearest ways from one being to another along edges that are allowed, cheapest first, no two sharing an edge.
 * Dijkstra (1959) from both ends at once, each time from the end with the fewer places open (Pohl 1971), over the graph
 * read as undirected; ties are broken by key, so equal graphs give equal paths.
 * @returns each path as its edges in walking order; none when the two are not connected
 */
export function findPaths(
  view: GraphView,
  from: readonly string[],
  to: readonly string[],
  allowed: (edge: ViewEdge) => boolean,
): ViewEdge[][] {
  const ends = to.filter((key) => !from.includes(key));
  const known = new Map<string, readonly Step[]>();
  // every further path walks over much of the same ground
  const stepsAt = (node: string): readonly Step[] => {
    const steps = known.get(node) ?? stepsOf(view, node, allowed);
    known.set(node, steps);
    return steps;
  };
  const used = new Set<string>();
  const paths: ViewEdge[][] = [];
  while (paths.length < MOST_PATHS) {
    const path = cheapestPath(stepsAt, from, ends, used);
    if (!path) break;
    for (const { key } of path) used.add(key);
    paths.push(path);
  }
  return paths;
}

/** One edge from a node, and where it leads. */
interface Step {
  readonly edge: ViewEdge;
  readonly to: string;
  /** it joins a statement with one who is named in it, and leads to the statement, or away from it */
  readonly about: 'into' | 'out of' | null;
}

function stepsOf(view: GraphView, node: string, allowed: (edge: ViewEdge) => boolean): Step[] {
  const steps: Step[] = [];
  for (const edge of view.edgesOf(node)) {
    if (!allowed(edge)) continue;
    const { source, target, type } = edge;
    const to = source === node ? target : source;
    steps.push({ edge, to, about: type !== 'about' ? null : to === source ? 'into' : 'out of' });
  }
  return steps;
}

/** Where a walk stands: a node, and whether it came to it, a statement, from one who is named in it. */
interface Reached {
  readonly cost: number;
  readonly node: string;
  readonly named: boolean;
  readonly edge: ViewEdge | null;
  readonly before: Reached | null;
}

/** Of a statement reached from one who is named in it, which is another place than one reached from who made it. */
const placeOf = (node: string, named: boolean): string => (named ? `${node} named` : node);

/** One of the two searches: what it reached, and from where it goes on. */
class Search {
  readonly reached = new Map<string, Reached>();
  private readonly done = new Set<string>();
  private readonly queue = new CostQueue();

  constructor(
    private readonly stepsAt: (node: string) => readonly Step[],
    starts: readonly string[],
    private readonly used: ReadonlySet<string>,
  ) {
    for (const node of starts) {
      this.reached.set(node, { cost: 0, node, named: false, edge: null, before: null });
      this.queue.push(0, node);
    }
  }

  /** The cost of the nearest place from which it has not gone on; infinite where there is none. */
  get least(): number {
    for (let top = this.queue.top(); top; top = this.queue.top()) {
      if (!this.done.has(top.key)) return top.cost;
      this.queue.pop();
    }
    return Number.POSITIVE_INFINITY;
  }

  /** How many places it reached and has not gone on from. */
  get open(): number {
    return this.reached.size - this.done.size;
  }

  /** Goes on from the nearest place; gives all places that it reached from there. */
  *goOn(): Generator<Reached> {
    const place = this.queue.pop()!;
    const here = this.reached.get(place)!;
    this.done.add(place);
    for (const { edge, to, about } of this.stepsAt(here.node)) {
      // to a speaker and back again: the statement merely names both
      if (here.before?.node === to) continue;
      const named = about === 'into';
      const next = placeOf(to, named);
      const both = here.named && about === 'out of' ? NAMED_TOGETHER : 0;
      const cost = here.cost + EDGE_TYPES[edge.type].stepCost + both;
      const known = this.reached.get(next);
      if (known && (known.cost < cost || (known.cost === cost && !isBefore(edge, here, known)))) continue;
      if (this.used.size > 0 && this.used.has(edge.key)) continue;
      const reached = { cost, node: to, named, edge, before: here };
      this.reached.set(next, reached);
      if (known?.cost !== cost) this.queue.push(cost, next);
      yield reached;
    }
  }
}

/** Of several edges between the same places the first by key is walked. */
const isBefore = (edge: ViewEdge, from: Reached, known: Reached): boolean =>
  known.before === from && known.edge !== null && edge.key < known.edge.key;

function cheapestPath(
  stepsAt: (node: string) => readonly Step[],
  from: readonly string[],
  to: readonly string[],
  used: ReadonlySet<string>,
): ViewEdge[] | null {
  const [one, other] = [new Search(stepsAt, from, used), new Search(stepsAt, to, used)];
  let best: { readonly cost: number; readonly place: string; readonly sides: readonly [string, string] } | null = null;
  for (;;) {
    const [near, far] = [one.least, other.least];
    // where one side has nowhere to go, nothing more can be found
    if (near === Number.POSITIVE_INFINITY || far === Number.POSITIVE_INFINITY) break;
    if (best && near + far >= best.cost) break;
    // few know a quiet name and thousands a loud one: the side with less before it goes on
    const [search, against] = one.open <= other.open ? [one, other] : [other, one];
    for (const { cost, node, named, before } of search.goOn()) {
      for (const alsoNamed of [false, true]) {
        const met = against.reached.get(placeOf(node, alsoNamed));
        if (!met || (met.before && met.before.node === before?.node)) continue;
        const whole = cost + met.cost + (named && alsoNamed ? NAMED_TOGETHER : 0);
        const [own, others] = [placeOf(node, named), placeOf(node, alsoNamed)];
        const sides = search === one ? ([own, others] as const) : ([others, own] as const);
        if (best && (best.cost < whole || (best.cost === whole && best.place <= sides.join(' ')))) continue;
        best = { cost: whole, place: sides.join(' '), sides };
      }
    }
  }
  if (!best) return null;
  const there = walkBack(one.reached.get(best.sides[0])!);
  return [...there.reverse(), ...walkBack(other.reached.get(best.sides[1])!)];
}

/** The edges from a place back to where the search began. */
function walkBack(end: Reached): ViewEdge[] {
  const path: ViewEdge[] = [];
  for (let step: Reached | null = end; step?.edge; step = step.before) path.push(step.edge);
  return path;
}
