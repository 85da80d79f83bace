import { WEEKDAYS } from '../../lexicon/closed-classes.js';
import type { GraphArticle } from '../../model/graph.js';
import { type GraphView, kindOfSort, sortOfEvent, type ViewEdge, type ViewNode } from '../../model/graph-view.js';
import { type EdgeType, edgeTypes, type NodeKind, nodeKinds } from '../../model/kinds.js';
import { articlesMentioning } from '../articles-mentioning.js';
import { findNodes } from '../names/find-nodes.js';
import { isOfClass } from '../read/word-classes.js';
import { inPeriod, isFrom } from '../rows/filter.js';
import { topicOf } from '../topic.js';
import type { AnswerCount } from '../types.js';
import { edgesHolding } from '../words-in.js';
import { arriving, leaving, ownActs, saidIn, touching } from './edges.js';
import { counted } from './sentences.js';
import type { Ask, AskContext } from './types.js';

/** One thing counted: where it was told, when, by or of whom, of which kind. What takes long to look up is looked up when it is asked for. */
interface Counted {
  readonly date: string | null;
  readonly outlets: readonly string[];
  readonly kind: string;
  readonly who: string | null;
  readonly place: string | null;
}

/** "Sunday", "Monday", as `Date.getUTCDay` counts. */
const DAYS = [...WEEKDAYS].map((day) => day[0]!.toUpperCase() + day.slice(1));
/** Classes of words for a stretch of time by which things are counted. */
const IN_TIME = ['by-year', 'by-month', 'by-weekday', 'by-week', 'by-day'];
const UNDATED = 'undated';

/** Counts of things: all of them, or by outlet, month, kind, person, place. */
export const tally: Ask = {
  ask: 'tally',
  patterns: 'question-tally',
  names: 0,
  show: ['summary', 'counts'],
  sentences: null,
  answer: (context) => {
    const { thing = 'everything', by } = context.question.set;
    if (isOfClass('means-everything', thing)) return { counts: wholeGraph(context), summary: 'The graph holds:' };
    const { things, among } = isOfClass('means-article', thing)
      ? articlesIn(context)
      : { things: thingsOf(context, thing), among: '' };
    const total = `${counted(
      things.length,
      thing
        .replace(/^people$/, 'person')
        .replace(/ies$/, 'y')
        .replace(/s$/, ''),
      thing,
    )}`;
    const from = context.question.outlet === null ? '' : ` from ${context.question.outlet}`;
    const alone = among === '' ? '' : `; ${among}`;
    if (by === undefined) return { summary: `There ${things.length === 1 ? 'is' : 'are'} ${total}${from}${alone}.` };
    const counts = new Map<string, number>();
    for (const each of things) for (const label of labelsOf(each, by)) counts.set(label, (counts.get(label) ?? 0) + 1);
    const inTime = IN_TIME.some((name) => isOfClass(name, by));
    const lines = [...counts].map(([label, count]): AnswerCount => ({ label, node: null, count }));
    lines.sort((a, b) =>
      inTime && context.question.set.most === undefined
        ? compare(a.label, b.label)
        : (context.question.set.most === 'least' ? a.count - b.count : b.count - a.count) || compare(a.label, b.label),
    );
    return {
      counts: lines.slice(0, context.question.number ?? lines.length),
      summary: `${total} by ${by.replace(/s$/, '')}${alone}:`,
    };
  },
};

function thingsOf(context: AskContext, thing: string): Counted[] {
  if (isOfClass('means-statement', thing)) return edgesIn(context, 'said');
  if (isOfClass('means-condemnation', thing)) return edgesIn(context, 'condemned');
  if (isOfClass('means-outlet', thing)) {
    const outlets = new Set(articlesIn(context).things.flatMap(({ outlets: own }) => own));
    return [...outlets].map((outlet) => ({ date: null, outlets: [outlet], kind: 'outlet', who: outlet, place: null }));
  }
  return nodesIn(context, thing);
}

/** All articles, or those that mention a topic; and what to say of those that only hold its words. */
function articlesIn({ view, filter, question }: AskContext): { readonly things: Counted[]; readonly among: string } {
  const words = question.words ?? question.a;
  const on = words === null ? null : articlesMentioning(view, words, topicOf(view, words), filter);
  const scope = on && new Set([...on.articles, ...on.holding].map(({ article }) => article));
  const things: Counted[] = [];
  for (const [id, { date, outlet, sources }] of view.articles()) {
    if (!inPeriod([date], filter) || (scope && !scope.has(id))) continue;
    if (!isFrom({ outlet, source: sources[0] ?? id }, filter.outlet)) continue;
    things.push({ date, outlets: [outlet ?? sources[0] ?? id], kind: 'article', who: outlet, place: null });
  }
  return { things, among: on?.among ?? '' };
}

function edgesIn({ view, filter, question }: AskContext, type: 'said' | 'condemned'): Counted[] {
  const scope = question.a === null ? null : findNodes(view, question.a).nodes;
  const articles = new Map<string, GraphArticle | null>();
  const article = (id: string): GraphArticle | null => {
    const known = articles.get(id);
    if (known !== undefined) return known;
    const found = view.article(id);
    articles.set(id, found);
    return found;
  };
  const isTimed = filter.since !== null || filter.until !== null;
  const found: Counted[] = [];
  const own = scope === null ? view.edges(type) : edgesOn(view, scope, type, question.set.side);
  for (const edge of question.words === null ? own : edgesOnTopic(view, question.words, type)) {
    if (!filter.include.includes(edge.factuality)) continue;
    if (isTimed && !inPeriod(edge.dates, filter)) continue;
    found.push({
      get date() {
        return edge.dates[0] ?? null;
      },
      get outlets() {
        const told = edge.articles.flatMap((id) => article(id) ?? []);
        return [...new Set(told.map(({ outlet, sources }) => outlet ?? sources[0] ?? ''))];
      },
      kind: type,
      get who() {
        return view.node(edge.source)?.name ?? null;
      },
      place: null,
    });
  }
  return found;
}

/** "statements about the dam": on what any words mean; condemnations of whom the words name, or in whose sentences they stand. */
function edgesOnTopic(view: GraphView, words: string, type: EdgeType): ViewEdge[] {
  const topic = topicOf(view, words);
  const edges =
    type === 'said'
      ? saidIn(view, topic.whole)
      : topic.name
        ? edgesOn(view, topic.name.nodes, type, 'of')
        : edgesHolding(view, words, [type]);
  return [...new Map(edges.map((edge) => [edge.key, edge])).values()];
}

/** Whom events are counted of; null where nobody is named. */
function scopeOf(view: GraphView, { a, words }: AskContext['question']): readonly ViewNode[] | null {
  if (words !== null) return topicOf(view, words).name?.nodes ?? [];
  return a === null ? null : findNodes(view, a).nodes;
}

/**
 * Edges of a type that somebody gives ("by"), or has ("of": his words, what condemns him), else those that he gives or gets,
 * and those that reach what is about him; each once.
 */
function edgesOn(view: GraphView, scope: readonly ViewNode[], type: EdgeType, side: string | undefined): ViewEdge[] {
  if (side === 'by' || (side === 'of' && type === 'said')) return leaving(view, scope, type);
  if (side === 'of') return arriving(view, [...scope, ...ownActs(view, scope)], type);
  const about = arriving(view, scope, 'about').flatMap(({ source }) => [...view.edgesOf(source, type, 'in')]);
  const edges = [...touching(view, scope, type), ...about];
  return [...new Map(edges.map((edge) => [edge.key, edge])).values()];
}

function nodesIn({ view, filter, question }: AskContext, thing: string): Counted[] {
  const wanted = kindOf(thing);
  const scope = wanted.type === 'event' ? scopeOf(view, question) : null;
  const own = scope && new Set(leaving(view, scope, 'took-part-in').map(({ target }) => target));
  const found: Counted[] = [];
  for (const key of own ?? mentionedKeys(view)) {
    const node = view.node(key);
    if (!node || !isWanted(node, wanted)) continue;
    const date = node.date ?? node.firstSeen;
    if (!inPeriod([date], filter)) continue;
    found.push({
      date,
      get outlets() {
        const outlets = view.articlesOf(key).flatMap((id) => view.article(id)?.outlet ?? []);
        return [...new Set(outlets)];
      },
      kind: node.kind ?? node.type,
      who: node.name,
      get place() {
        return node.place === null ? null : (view.node(node.place)?.name ?? null);
      },
    });
  }
  return found;
}

function* mentionedKeys(view: GraphView): Iterable<string> {
  for (const [key] of view.mentioned()) yield key;
}

function kindOf(thing: string): { readonly type: NodeKind | null; readonly kinds: readonly string[] | null } {
  if (isOfClass('means-person', thing)) return { type: 'person', kinds: null };
  if (isOfClass('means-organisation', thing)) return { type: 'organisation', kinds: null };
  if (isOfClass('means-place', thing)) return { type: 'place', kinds: null };
  if (isOfClass('means-meeting', thing)) return { type: 'event', kinds: ['meeting', 'talks', 'summit'] };
  if (isOfClass('means-deed', thing)) return { type: 'event', kinds: [thing.replace(/s$/, '')] };
  if (isOfClass('means-event', thing)) return { type: 'event', kinds: null };
  return { type: null, kinds: null };
}

function isWanted({ type, kind }: ViewNode, wanted: ReturnType<typeof kindOf>): boolean {
  if (kind === 'statement') return false;
  return (
    (wanted.type === null ? type !== 'event' : type === wanted.type) &&
    (wanted.kinds === null || wanted.kinds.includes(kind ?? ''))
  );
}

function labelsOf(counted: Counted, by: string): readonly string[] {
  if (isOfClass('by-outlet', by)) return counted.outlets;
  if (isOfClass('by-kind', by)) return [counted.kind];
  if (isOfClass('by-who', by)) return [counted.who ?? 'unnamed'];
  if (isOfClass('by-place', by)) return [counted.place ?? 'no place told'];
  const { date } = counted;
  if (date === null) return [UNDATED];
  if (isOfClass('by-year', by)) return [date.slice(0, 4)];
  if (isOfClass('by-month', by)) return [date.slice(0, 7)];
  if (isOfClass('by-weekday', by)) return [DAYS[new Date(date).getUTCDay()] ?? UNDATED];
  if (isOfClass('by-week', by)) return [`week of ${mondayOf(date)}`];
  return [date];
}

function mondayOf(date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() + 6) % 7));
  return day.toISOString().slice(0, 10);
}

function wholeGraph({ view }: AskContext): AnswerCount[] {
  const kinds = new Map(view.sorts());
  const others = [...kinds.values()].reduce((sum, count) => sum + count, 0);
  if (view.counts.nodes > others) kinds.set(sortOfEvent('statement'), view.counts.nodes - others);
  const line = (label: string, count: number): AnswerCount => ({ label, node: null, count });
  return [
    line('articles', view.counts.articles),
    ...nodeKinds.filter((kind) => kinds.has(kind)).map((kind) => line(`${kind}s`, kinds.get(kind) ?? 0)),
    ...[...kinds]
      .filter(([label]) => kindOfSort(label) !== null)
      .sort(([one, x], [other, y]) => y - x || compare(one, other))
      .map(([label, count]) => line(label, count)),
    ...edgeTypes.map((type) => line(`edges ${type}`, view.countEdges(type))),
  ];
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
