import { isSure, mayDoubt } from '../../claims/confidence/is-sure.js';
import type { GraphView, ViewEdge } from '../../model/graph-view.js';
import type { EdgeType, NodeKind } from '../../model/kinds.js';
import { isOfClass } from '../read/word-classes.js';
import { inPeriod, isFrom, type RowFilter } from '../rows/filter.js';

/** How much of something each node (by its key) or outlet (by its name) has; of nodes, so many of some kinds at least. */
export type Measure = (view: GraphView, filter: RowFilter, wanted: Wanted) => Map<string, number>;

/** The nodes that are ranked: of these kinds, so many. */
export interface Wanted {
  readonly kinds: readonly NodeKind[];
  readonly most: number;
}

/** What can be ranked, with the word for what is counted. Add a measure: one entry, and its words in question-ranking.yml. */
export const MEASURES: Readonly<Record<string, { readonly of: string; readonly count: Measure }>> = {
  quoted: { of: 'statements', count: (view, filter) => perEdge(view, filter, 'said', ({ source }) => [source]) },
  condemned: {
    of: 'condemnations received',
    count: (view, filter) => perEdge(view, filter, 'condemned', ({ target }) => [target, ...doersOf(view, target)]),
  },
  critics: {
    of: 'condemnations made',
    count: (view, filter) => perEdge(view, filter, 'condemned', ({ source }) => [source]),
  },
  met: {
    of: 'meetings',
    count: (view, filter) => perEdge(view, filter, 'met', ({ source, target }) => [source, target]),
  },
  topics: {
    of: 'statements about it',
    count: (view, filter) => perEdge(view, filter, 'about', ({ target }) => [target]),
  },
  mentioned: { of: 'mentions', count: mentionsOf },
  events: { of: 'reports', count: reportsOf },
  outlets: { of: 'articles', count: articlesPerOutlet },
};

/** "by quotes" -> quoted */
export function measureOf(word: string): string | null {
  if (isOfClass('means-statement', word)) return 'quoted';
  if (isOfClass('means-condemnation', word)) return 'condemned';
  return isOfClass('means-meeting', word) ? 'met' : null;
}

function perEdge(
  view: GraphView,
  filter: RowFilter,
  type: EdgeType,
  ends: (edge: ViewEdge) => string[],
): Map<string, number> {
  const counts = new Map<string, number>();
  const isTimed = filter.since !== null || filter.until !== null;
  for (const edge of isTimed ? view.edgesIn(type, filter) : view.edges(type)) {
    if (!filter.include.includes(edge.factuality)) continue;
    if (filter.outlet !== null && !edge.articles.some((id) => isOf(view, id, filter))) continue;
    if (mayDoubt(edge.type, filter.minConfidence) && !isSure(edge.type, edge.confidence, filter.minConfidence))
      continue;
    for (const key of new Set(ends(edge))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Whether an article is of the outlet asked for. */
function isOf(view: GraphView, id: string, { outlet }: RowFilter): boolean {
  const article = view.article(id);
  return (
    outlet === null ||
    (article !== null && isFrom({ outlet: article.outlet, source: article.sources[0] ?? id }, outlet))
  );
}

/** Whose act an act was. */
function doersOf(view: GraphView, target: string): string[] {
  if (view.node(target)?.kind !== 'act') return [];
  return [...view.edgesOf(target, 'took-part-in', 'in')].map(({ source }) => source);
}

/** Mentions; within a period, articles of that period that mention it. */
function mentionsOf(view: GraphView, filter: RowFilter, { kinds, most }: Wanted): Map<string, number> {
  const counts = new Map<string, number>();
  const isWhole = filter.since === null && filter.until === null && filter.outlet === null;
  let least = 0;
  for (const [key, count] of view.mentioned(isWhole ? undefined : articlesIn(view, filter))) {
    // those that stand equal with the last one wanted are ranked by name
    if (counts.size >= most && count < least) break;
    if (!kinds.includes(view.node(key)?.type ?? 'event')) continue;
    counts.set(key, count);
    least = count;
  }
  return counts;
}

function articlesIn(view: GraphView, filter: RowFilter): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [id, { date, outlet, sources }] of view.articles())
    if (inPeriod([date], filter) && isFrom({ outlet, source: sources[0] ?? id }, filter.outlet)) found.add(id);
  return found;
}

function reportsOf(view: GraphView, filter: RowFilter): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [key] of view.mentioned()) {
    const node = view.node(key);
    if (node?.type !== 'event') continue;
    const { date, firstSeen, lastSeen } = node;
    if (!inPeriod(date === null ? [firstSeen, lastSeen] : [date], filter)) continue;
    let most = 0;
    for (const edge of view.edgesOf(key))
      if (edge.type !== 'about' && filter.include.includes(edge.factuality)) most = Math.max(most, edge.reports);
    if (most > 0) counts.set(key, most);
  }
  return counts;
}

function articlesPerOutlet(view: GraphView, filter: RowFilter): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [, { outlet, date }] of view.articles()) {
    if (outlet === null || !inPeriod([date], filter)) continue;
    counts.set(outlet, (counts.get(outlet) ?? 0) + 1);
  }
  return counts;
}
