import type { EdgeAttributes, NodeAttributes } from '../../src/model/graph.js';
import { type EdgeType, type Factuality, tells } from '../../src/model/kinds.js';
import type { NewsGraph } from '../../src/model/news-graph.js';
import { readsWell, withCue, worthTelling } from './reads-well.js';

/** What happened, or was told, on a day: between beings, or by one alone. */
export interface TimedEdge {
  readonly edge: string;
  /** all edges that tell it, the first among them: three at one meeting are joined by three */
  readonly edges: readonly string[];
  readonly type: EdgeType;
  readonly factuality: Factuality;
  readonly ends: readonly string[];
  readonly date: string;
  readonly reports: number;
  /** what a reader is told beside the mark: where they met, what was said */
  readonly words: string;
}

const DAY = 86_400_000;

/** The number of the day of an ISO date; of a month or a year, of its first day. */
export function dayOf(iso: string): number {
  const [year = '', month = '01', day = '01'] = iso.split('-');
  return Math.floor(Date.parse(`${year}-${month}-${day}`) / DAY);
}

/** Meetings, condemnations and statements that read well and have a day; one meeting once, and once what one says in nearly the same words. */
export function timedEdges(graph: NewsGraph): TimedEdge[] {
  const meetings = new Map<string, TimedEdge>();
  const others: TimedEdge[] = [];
  for (const timed of eachTimed(graph)) {
    const { event, factuality } = graph.getEdgeAttributes(timed.edge);
    if (!tells(timed.type, 'meeting') || event === null) {
      others.push(timed);
      continue;
    }
    const key = `${event} ${factuality}`;
    const known = meetings.get(key);
    meetings.set(key, known ? together(known, timed) : timed);
  }
  return [...meetings.values(), ...saidOnce(others)].sort((a, b) => (a.edge < b.edge ? -1 : 1));
}

const together = (one: TimedEdge, other: TimedEdge): TimedEdge => ({
  ...one,
  edges: [...one.edges, ...other.edges],
  ends: [...new Set([...one.ends, ...other.ends])],
  reports: Math.max(one.reports, other.reports),
});

/** Of what one says, what others of that day say more fully or in nearly the same words is left out. */
function saidOnce(timed: readonly TimedEdge[]): TimedEdge[] {
  const said = groupBy(timed.filter(isSaid), ({ ends, date, factuality }) => `${ends[0]} ${date} ${factuality}`);
  const told = [...said.values()].flatMap((group) => {
    const byEdge = new Map(group.map((each) => [each.edge, each]));
    const ranked = [...group].sort((a, b) => b.reports - a.reports || (a.edge < b.edge ? -1 : 1));
    return worthTelling(
      ranked.map(({ edge }) => edge),
      (edge) => byEdge.get(edge)!.words,
    ).map((edge) => byEdge.get(edge)!);
  });
  return [...timed.filter((each) => !isSaid(each)), ...told];
}

const isSaid = ({ type }: TimedEdge): boolean => tells(type, 'words');

function groupBy(timed: readonly TimedEdge[], keyOf: (edge: TimedEdge) => string): Map<string, TimedEdge[]> {
  const groups = new Map<string, TimedEdge[]>();
  for (const each of timed) groups.set(keyOf(each), [...(groups.get(keyOf(each)) ?? []), each]);
  return groups;
}

function eachTimed(graph: NewsGraph): TimedEdge[] {
  return graph
    .edges()
    .sort()
    .flatMap((edge): TimedEdge[] => {
      const attributes = graph.getEdgeAttributes(edge);
      const { type, factuality, reports } = attributes;
      if (!tells(type, 'meeting', 'judgement', 'words')) return [];
      const date = dateOf(graph, attributes);
      if (date === null || !Number.isFinite(dayOf(date))) return [];
      const [source, target] = graph.extremities(edge);
      const told = graph.getNodeAttributes(target);
      const isEvent = told.type === 'event';
      const words = wordsOf(graph, attributes, isEvent ? told : { name: '' });
      if (tells(type, 'words') && readsWell(words) === 0) return [];
      return [
        { edge, edges: [edge], type, factuality, ends: isEvent ? [source] : [source, target], date, reports, words },
      ];
    });
}

function dateOf(graph: NewsGraph, { event, evidence }: EdgeAttributes): string | null {
  const happened = event && graph.hasNode(event) ? graph.getNodeAttribute(event, 'date') : null;
  if (happened) return happened;
  const known = graph.getAttribute('articles') ?? {};
  return evidence.flatMap(({ article }) => known[article]?.date ?? []).sort()[0] ?? null;
}

type Told = Pick<NodeAttributes, 'name' | 'quote'>;

function wordsOf(graph: NewsGraph, { type, event, evidence }: EdgeAttributes, target: Told): string {
  if (!tells(type, 'meeting'))
    return tells(type, 'words') ? withCue(target, evidence[0]?.cue ?? null) : (target.quote ?? target.name);
  const place = event && graph.hasNode(event) ? graph.getNodeAttribute(event, 'place') : null;
  return place && graph.hasNode(place) ? graph.getNodeAttribute(place, 'name') : '';
}
