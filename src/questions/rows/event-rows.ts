import { isSure } from '../../claims/confidence/is-sure.js';
import type { GraphView, ViewEdge, ViewNode } from '../../model/graph-view.js';
import type { AnswerEvent } from '../types.js';
import { named, namedNode, rowOf } from './edge-rows.js';
import { inPeriod, isFrom, isIn, type RowFilter } from './filter.js';

/** Which edge tells an event most plainly. */
const TELLING: readonly ViewEdge['type'][] = ['met', 'happened-in', 'took-part-in', 'condemned', 'said', 'reported-by'];

/** Events as lines, each once, newest first: those that a claim of the factualities asked for holds. */
export function eventsOf(view: GraphView, nodes: Iterable<ViewNode>, filter: RowFilter): AnswerEvent[] {
  const events: AnswerEvent[] = [];
  const seen = new Set<string>();
  for (const node of nodes) {
    if (seen.has(node.key)) continue;
    seen.add(node.key);
    const event = eventOf(view, node, filter);
    if (event) events.push(event);
  }
  return events.sort(
    (a, b) =>
      compare(b.date ?? b.told?.first ?? '', a.date ?? a.told?.first ?? '') ||
      b.reports - a.reports ||
      compare(a.event.key, b.event.key),
  );
}

function eventOf(view: GraphView, node: ViewNode, filter: RowFilter): AnswerEvent | null {
  const dates = node.date === null ? [node.firstSeen, node.lastSeen] : [node.date];
  if (!inPeriod(dates, filter)) return null;
  const edges = [...view.edgesOf(node.key), ...metAt(view, node.key)].filter(
    ({ type, factuality, confidence }) =>
      type !== 'about' && filter.include.includes(factuality) && isSure(type, confidence, filter.minConfidence),
  );
  const best = plainest(view, edges);
  if (!best) return null;
  const row = rowOf(view, best);
  if (filter.place !== null && !isIn({ ...row, place: placeOf(view, node) }, filter.place)) return null;
  if (filter.outlet !== null && !row.evidence.some((telling) => isFrom(telling, filter.outlet))) return null;
  const participants = new Set(edges.filter(({ type }) => type === 'took-part-in').map(({ source }) => source));
  return {
    event: namedNode(node),
    kind: node.kind,
    date: node.date,
    told: node.firstSeen === null ? null : { first: node.firstSeen, last: node.lastSeen ?? node.firstSeen },
    place: placeOf(view, node),
    participants: [...participants].sort().map((key) => named(view, key)),
    reportedBy: [
      ...new Set(edges.filter(({ type }) => type === 'reported-by').map(({ target }) => named(view, target).name)),
    ].sort(),
    reports: Math.max(...edges.map(({ reports }) => reports)),
    row,
  };
}

const placeOf = (view: GraphView, { place }: ViewNode): string | null =>
  place === null ? null : (view.node(place)?.name ?? null);

/** The edge of the most telling type; of several, the one that articles tell as their own, then the most told. */
function plainest(view: GraphView, edges: readonly ViewEdge[]): ViewEdge | undefined {
  const rank = (edge: ViewEdge): number[] => [
    TELLING.indexOf(edge.type),
    view.evidence(edge.key)[0]?.speaker === null ? 0 : 1,
    -edge.reports,
  ];
  return edges
    .map((edge) => ({ edge, rank: rank(edge) }))
    .sort((a, b) => a.rank.map((value, i) => value - (b.rank[i] ?? 0)).find((by) => by !== 0) ?? 0)[0]?.edge;
}

/** The meetings' own edges: met joins the beings, and names its event. */
function metAt(view: GraphView, event: string): ViewEdge[] {
  const found: ViewEdge[] = [];
  const seen = new Set<string>();
  for (const { source } of view.edgesOf(event, 'took-part-in', 'in')) {
    for (const edge of view.edgesOf(source, 'met')) {
      if (edge.event !== event || seen.has(edge.key)) continue;
      seen.add(edge.key);
      found.push(edge);
    }
  }
  return found;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
