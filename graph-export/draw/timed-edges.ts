import type { EdgeAttributes } from '../../src/model/graph.js';
import type { Factuality } from '../../src/model/kinds.js';
import type { NewsGraph } from '../../src/model/news-graph.js';
import { readsWell, withCue } from './reads-well.js';

/** What happened, or was told, on a day: between two beings, or by one alone. */
export interface TimedEdge {
  readonly edge: string;
  readonly type: 'met' | 'condemned' | 'said';
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

/** Meetings, condemnations and statements that read well and have a day. */
export function timedEdges(graph: NewsGraph): TimedEdge[] {
  return graph
    .edges()
    .sort()
    .flatMap((edge): TimedEdge[] => {
      const attributes = graph.getEdgeAttributes(edge);
      const { type, factuality, reports } = attributes;
      if (type !== 'met' && type !== 'condemned' && type !== 'said') return [];
      const date = dateOf(graph, attributes);
      if (date === null || !Number.isFinite(dayOf(date))) return [];
      const [source, target] = graph.extremities(edge);
      const told = graph.getNodeAttributes(target);
      const isEvent = told.type === 'event';
      const words = wordsOf(graph, attributes, isEvent ? (told.quote ?? told.name) : '');
      if (type === 'said' && readsWell(words) === 0) return [];
      return [{ edge, type, factuality, ends: isEvent ? [source] : [source, target], date, reports, words }];
    });
}

function dateOf(graph: NewsGraph, { event, evidence }: EdgeAttributes): string | null {
  const happened = event && graph.hasNode(event) ? graph.getNodeAttribute(event, 'date') : null;
  if (happened) return happened;
  const known = graph.getAttribute('articles') ?? {};
  return evidence.flatMap(({ article }) => known[article]?.date ?? []).sort()[0] ?? null;
}

function wordsOf(graph: NewsGraph, { type, event, evidence }: EdgeAttributes, target: string): string {
  if (type !== 'met') return type === 'said' ? withCue(target, evidence[0]?.cue ?? null) : target;
  const place = event && graph.hasNode(event) ? graph.getNodeAttribute(event, 'place') : null;
  return place && graph.hasNode(place) ? graph.getNodeAttribute(place, 'name') : '';
}
