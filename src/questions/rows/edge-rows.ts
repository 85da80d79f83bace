import { once } from '../../lexicon/once.js';
import type { GraphView, ToldEvidence, ViewEdge, ViewNode } from '../../model/graph-view.js';
import { shifted } from '../read/part-of-time.js';
import type { AnswerEvidence, AnswerRow, NamedNode } from '../types.js';
import { inPeriod, isFrom, type RowFilter, sift } from './filter.js';
import { verbOf } from './verb-of.js';

/** Rows that answer, and how many more there are that are no facts. */
export interface Sifted {
  readonly rows: AnswerRow[];
  /** claims that are no facts and were not asked for */
  readonly others: AnswerRow[];
}

/** The node as answers name it. */
export function named(view: GraphView, key: string): NamedNode {
  const node = view.node(key);
  return { key, type: node?.type ?? 'event', name: node?.name ?? key };
}

export const namedNode = ({ key, type, name }: ViewNode): NamedNode => ({ key, type, name });

/**
 * One edge as an answer line, with every telling that bears it out. Of the many that are told of somebody few are shown: what only the
 * reader needs is looked up for those alone.
 */
export function rowOf(view: GraphView, edge: ViewEdge): AnswerRow {
  const target = view.node(edge.target);
  const event = edge.event === null ? null : view.node(edge.event);
  const evidence = once(() => view.evidence(edge.key).map((telling) => evidenceOf(view, telling)));
  const about = once(() => (edge.type === 'said' ? aboutOf(view, edge.target) : []));
  const told = once(() => spanOf(edge.dates));
  const silent = edge.type === 'said' && edge.factuality === 'negated';
  return {
    key: edge.key,
    type: edge.type,
    source: named(view, edge.source),
    target: named(view, edge.target),
    factuality: edge.factuality,
    get verb() {
      return verbOf(edge.type, evidence());
    },
    date: event?.date ?? target?.date ?? null,
    get told() {
      return told();
    },
    place: placeName(view, event?.place ?? target?.place ?? null),
    event: edge.event ?? (target?.type === 'event' ? target.key : null),
    words: silent ? null : (target?.quote ?? null),
    get about() {
      return about();
    },
    get reports() {
      return edge.reports;
    },
    get copies() {
      return edge.copies;
    },
    get confidence() {
      return edge.confidence;
    },
    get evidence() {
      return evidence();
    },
  };
}

/** The first and last of some days, sorted. */
const spanOf = (dates: readonly string[]): AnswerRow['told'] =>
  dates[0] === undefined ? null : { first: dates[0], last: dates.at(-1)! };

/** Edges as rows: those that the filter lets in, newest first, and those left out for being no facts. */
export function rowsOf(view: GraphView, edges: Iterable<ViewEdge>, filter: RowFilter): Sifted {
  const rows: AnswerRow[] = [];
  const others: AnswerRow[] = [];
  const seen = new Set<string>();
  const { outlet } = filter;
  const isWanted = comesFrom(view, outlet);
  for (const edge of edges) {
    if (seen.has(edge.key)) continue;
    seen.add(edge.key);
    if (!mayBeIn(view, edge, filter) || (outlet !== null && !edge.articles.some(isWanted))) continue;
    const row = sift(rowOf(view, edge), filter);
    if (row) (filter.include.includes(edge.factuality) ? rows : others).push(row);
  }
  return { rows: rows.sort(newestFirst), others: others.sort(newestFirst) };
}

/** Whether an article comes from the outlet asked for: what others tell is not read. */
function comesFrom(view: GraphView, outlet: RowFilter['outlet']): (id: string) => boolean {
  if (outlet === null) return () => true;
  const known = new Map<string, boolean>();
  return (id) => {
    const told = known.get(id);
    if (told !== undefined) return told;
    const article = view.article(id);
    const is = article !== null && isFrom({ ...article, source: article.sources[0] ?? id }, outlet);
    known.set(id, is);
    return is;
  };
}

/** Whether an edge may fall in the period, by its dates alone: what it says is not read for what lies outside. */
function mayBeIn(view: GraphView, edge: ViewEdge, { since, until }: RowFilter): boolean {
  if (since === null && until === null) return true;
  const { event, target, dates } = edge;
  const own = (event === null ? null : view.node(event)?.date) ?? view.node(target)?.date ?? null;
  // what was said on a day stands in the papers of the next
  return inPeriod(own === null ? dates : [own], {
    since,
    until: until === null ? null : shifted(until, own === null ? 1 : 0),
  });
}

/** When a row happened; where no date is told, when words were first told, and anything else last. */
export const timeOf = ({ date, told, type }: Pick<AnswerRow, 'date' | 'told' | 'type'>): string =>
  date ?? (type === 'said' ? told?.first : told?.last) ?? '';

export function newestFirst(a: AnswerRow, b: AnswerRow): number {
  return compare(timeOf(b), timeOf(a)) || mostTold(a, b);
}

export function oldestFirst(a: AnswerRow, b: AnswerRow): number {
  return compare(timeOf(a) || '9999', timeOf(b) || '9999') || mostTold(a, b);
}

export function mostTold(a: AnswerRow, b: AnswerRow): number {
  return (
    b.reports - a.reports ||
    compare(a.source.name, b.source.name) ||
    compare(a.target.name, b.target.name) ||
    compare(a.key, b.key)
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function evidenceOf(view: GraphView, telling: ToldEvidence): AnswerEvidence {
  const article = view.article(telling.article);
  return {
    article: telling.article,
    title: article?.title ?? null,
    outlet: article?.outlet ?? null,
    date: article?.date ?? null,
    url: article?.url ?? null,
    source: article?.sources[0] ?? telling.article,
    span: telling.span,
    quote: telling.quote,
    cue: telling.cue,
    claim: telling.claim,
    rule: telling.rule,
    confidence: telling.confidence,
    onWordOf: telling.speaker,
  };
}

function aboutOf(view: GraphView, statement: string): string[] {
  const names = new Set<string>();
  for (const { target } of view.edgesOf(statement, 'about', 'out')) names.add(view.node(target)?.name ?? target);
  return [...names].sort();
}

const placeName = (view: GraphView, key: string | null): string | null =>
  key === null ? null : (view.node(key)?.name ?? null);
