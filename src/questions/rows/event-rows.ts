import { isSure, mayDoubt } from '../../claims/confidence/is-sure.js';
import { once } from '../../lexicon/once.js';
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
  const meetings = new MeetingsOf(view);
  for (const node of nodes) {
    if (seen.has(node.key)) continue;
    seen.add(node.key);
    const event = eventOf(view, node, filter, meetings);
    if (event) events.push(event);
  }
  return events.sort(
    (a, b) =>
      compare(b.date ?? b.told?.first ?? '', a.date ?? a.told?.first ?? '') ||
      b.reports - a.reports ||
      compare(a.event.key, b.event.key),
  );
}

function eventOf(view: GraphView, node: ViewNode, filter: RowFilter, meetings: MeetingsOf): AnswerEvent | null {
  const dates = node.date === null ? [node.firstSeen, node.lastSeen] : [node.date];
  if (!inPeriod(dates, filter)) return null;
  const own = [...view.edgesOf(node.key)];
  const isTelling = (edge: ViewEdge): boolean =>
    edge.type !== 'about' &&
    filter.include.includes(edge.factuality) &&
    (!mayDoubt(edge.type, filter.minConfidence) || isSure(edge.type, edge.confidence, filter.minConfidence));
  const edges = once(() => [...own, ...meetings.at(node.key, own)].filter(isTelling));
  if (!own.some(isTelling) && edges().length === 0) return null;
  const event = eventLine(view, node, edges);
  if (filter.place !== null && !(event.row && isIn({ ...event.row, place: event.place }, filter.place))) return null;
  if (filter.outlet !== null && !event.row?.evidence.some((telling) => isFrom(telling, filter.outlet))) return null;
  return event;
}

/** An event as a line: of the many that are found few are shown, and what tells it is looked up for those alone. */
function eventLine(view: GraphView, node: ViewNode, edges: () => readonly ViewEdge[]): AnswerEvent {
  const { firstSeen, lastSeen } = node;
  const row = once(() => {
    const best = plainest(view, edges());
    return best ? rowOf(view, best) : null;
  });
  const ends = (type: ViewEdge['type'], end: 'source' | 'target'): string[] => [
    ...new Set(edges().flatMap((edge) => (edge.type === type ? edge[end] : []))),
  ];
  const participants = once(() =>
    ends('took-part-in', 'source')
      .sort()
      .map((key) => named(view, key)),
  );
  const reportedBy = once(() => [...new Set(ends('reported-by', 'target').map((key) => named(view, key).name))].sort());
  const reports = once(() => Math.max(...edges().map((edge) => edge.reports)));
  return {
    event: namedNode(node),
    kind: node.kind,
    date: node.date,
    told: firstSeen === null ? null : { first: firstSeen, last: lastSeen ?? firstSeen },
    get place() {
      return placeOf(view, node);
    },
    get participants() {
      return participants();
    },
    get reportedBy() {
      return reportedBy();
    },
    get reports() {
      return reports();
    },
    get row() {
      return row();
    },
  };
}

const placeOf = (view: GraphView, { place }: ViewNode): string | null =>
  place === null ? null : (view.node(place)?.name ?? null);

/** The edge of the most telling type; of several, the one that articles tell as their own, then the most told. */
function plainest(view: GraphView, edges: readonly ViewEdge[]): ViewEdge | undefined {
  const best = Math.min(...edges.map(({ type }) => TELLING.indexOf(type)));
  const telling = edges.filter(({ type }) => TELLING.indexOf(type) === best);
  if (telling.length < 2) return telling[0];
  const rank = (edge: ViewEdge): readonly [number, number] => [
    view.evidence(edge.key)[0]?.speaker === null ? 0 : 1,
    -edge.reports,
  ];
  return telling
    .map((edge) => ({ edge, rank: rank(edge) }))
    .sort((a, b) => a.rank[0] - b.rank[0] || a.rank[1] - b.rank[1])[0]?.edge;
}

/** Meetings' own edges: met joins the beings, and names its event. Whose they are is looked up once a being. */
class MeetingsOf {
  private readonly byBeing = new Map<string, ReadonlyMap<string, readonly ViewEdge[]>>();

  constructor(private readonly view: GraphView) {}

  /** Those of an event, by its own edges. */
  at(event: string, own: readonly ViewEdge[]): ViewEdge[] {
    const found = new Map<string, ViewEdge>();
    for (const { type, source, target } of own) {
      if (type !== 'took-part-in' || target !== event) continue;
      for (const edge of this.of(source).get(event) ?? []) if (!found.has(edge.key)) found.set(edge.key, edge);
    }
    return [...found.values()];
  }

  private of(being: string): ReadonlyMap<string, readonly ViewEdge[]> {
    const known = this.byBeing.get(being);
    if (known) return known;
    const found = new Map<string, ViewEdge[]>();
    for (const edge of this.view.edgesOf(being, 'met')) {
      const { event } = edge;
      if (event === null) continue;
      const there = found.get(event);
      if (there) there.push(edge);
      else found.set(event, [edge]);
    }
    this.byBeing.set(being, found);
    return found;
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
