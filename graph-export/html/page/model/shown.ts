import type { FoldedLine } from '../../../fold-lines.js';
import type { Filters, PageState } from '../state/page-state.js';
import type { ModelEdge, PageModel } from './page-model.js';
import { pathBetween } from './path-between.js';

/** How many neighbours an opened dot brings along each time. */
export const HELPING = 12;

/** A line with those of its edges that the filters let through. */
export interface ShownLine extends FoldedLine {
  /** its place in the model's lines */
  readonly at: number;
  readonly reports: number;
}

/** What a state shows. */
export interface Shown {
  readonly dots: readonly number[];
  readonly lines: readonly ShownLine[];
  /** dots that the filters let through at all */
  readonly whole: number;
}

/** Whether an edge passes the filters. */
export function passes(edge: ModelEdge, filters: Filters, model: PageModel): boolean {
  const { from, until, outlet } = filters;
  if (!filters.types.has(edge.type) || !filters.factualities.has(edge.factuality)) return false;
  if (edge.confidence < filters.confidence || edge.reports < filters.reports) return false;
  if (outlet !== null && !edge.articles.some((article) => model.articles[article]!.outlet === outlet)) return false;
  if (from === null && until === null) return true;
  if (edge.from === null || edge.until === null) return false;
  return (until === null || edge.from.slice(0, until.length) <= until) && (from === null || edge.until >= from);
}

/**
 * What a state shows: those that matter most under its filters, with what the reader opened and without what was
 * hidden, and the lines between them. While the time runs, the dots of the whole time stay, so that nothing jumps.
 */
export function shownOf(model: PageModel, state: PageState, running = false): Shown {
  const lines = passingLines(model, state.filters);
  const base = running ? passingLines(model, { ...state.filters, from: null, until: null }) : lines;
  const told = toldOf(model, base);
  const ranked = rankedDots(state, told);
  const chosen = new Set(ranked.slice(0, state.top));
  const reaches = (node: number) => neighboursOf(model, base, node);
  for (const [node, times] of state.open) {
    chosen.add(node);
    for (const other of reaches(node).slice(0, HELPING * times)) chosen.add(other);
  }
  for (const node of [state.who, state.with]) if (node !== null && model.dots[node]) chosen.add(node);
  if (state.who !== null && state.with !== null) {
    for (const node of pathBetween(model, base, state.who, state.with) ?? []) chosen.add(node);
  }
  for (const node of state.hide) chosen.delete(node);
  const among = lines.filter(({ source, target }) => chosen.has(source) && chosen.has(target));
  const joined = new Set(among.flatMap(({ source, target }) => [source, target]));
  const kept = (node: number) =>
    running ||
    joined.has(node) ||
    state.open.has(node) ||
    state.pins.has(node) ||
    node === state.who ||
    node === state.with;
  return { dots: [...chosen].filter(kept).sort((a, b) => a - b), lines: among, whole: ranked.length };
}

const remembered = new WeakMap<Filters, readonly ShownLine[]>();

/** Lines of which at least one edge passes, of kinds that pass; worked out once for each set of filters. */
export function passingLines(model: PageModel, filters: Filters): readonly ShownLine[] {
  const before = remembered.get(filters);
  if (before) return before;
  const pass = model.edges.map((edge) => passes(edge, filters, model));
  const lines: ShownLine[] = [];
  for (const [at, line] of model.lines.entries()) {
    if (!filters.kinds.has(model.nodes[line.source]!.type) || !filters.kinds.has(model.nodes[line.target]!.type))
      continue;
    const edges = line.edges.filter((edge) => pass[edge]);
    if (edges.length === 0) continue;
    lines.push({ ...line, at, edges, reports: edges.reduce((sum, edge) => sum + model.edges[edge]!.reports, 0) });
  }
  remembered.set(filters, lines);
  return lines;
}

/** How many reports the lines at each dot have. */
function toldOf(model: PageModel, lines: readonly ShownLine[]): Float64Array {
  const told = new Float64Array(model.nodes.length);
  for (const { source, target, reports } of lines) {
    told[source]! += reports;
    told[target]! += reports;
  }
  return told;
}

/** Dots with a line, as the page ranks them; under filters of the reader's own, the most told there. */
function rankedDots({ filters }: PageState, told: Float64Array): number[] {
  const dots = [...told.keys()].filter((node) => told[node]! > 0);
  const own = filters.from !== null || filters.until !== null || filters.outlet !== null || filters.kinds.size < 4;
  return own ? dots.sort((a, b) => told[b]! - told[a]! || a - b) : dots;
}

/** Who is joined to a dot by these lines, the most told first. */
export function neighboursOf(model: PageModel, lines: readonly ShownLine[], node: number): number[] {
  const told = new Map<number, number>();
  const at = new Set(model.linesAt[node]);
  for (const line of lines) {
    if (!at.has(line.at)) continue;
    const other = line.source === node ? line.target : line.source;
    told.set(other, (told.get(other) ?? 0) + line.reports);
  }
  return [...told].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([other]) => other);
}
