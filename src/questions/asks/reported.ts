import type { GraphView, ViewNode } from '../../model/graph-view.js';
import { namedTogether } from '../named-together.js';
import { articlesHoldingName } from '../names/articles-holding-name.js';
import { rowsOf } from '../rows/edge-rows.js';
import { inPeriod, type RowFilter } from '../rows/filter.js';
import type { AnswerCount } from '../types.js';
import { leaving, namesOf } from './edges.js';
import { counted, different } from './sentences.js';
import type { Ask } from './types.js';

/** Of so few events, articles that may tell them in other words are looked for. */
const MOST_EVENTS = 3;

/** Which outlets told of an event, or of a being's doings: those that the text credits, and those whose articles tell it. */
export const reported: Ask = {
  ask: 'reported',
  patterns: 'question-reported',
  names: 1,
  show: ['summary', 'counts', 'rows'],
  claims: {},
  answer: ({ view, a, b, filter, question }) => {
    const events = b.length > 0 ? bothIn(view, a, b) : eventsOf(view, a);
    const { rows, others } = rowsOf(view, leaving(view, events, 'reported-by'), filter);
    const beings = b.length > 0 ? [] : a.filter(({ type }) => type !== 'event');
    const telling = articlesTelling(view, events, beings, filter);
    const held = beings.length > 0 ? articlesHoldingName(view, question.a ?? '', beings, telling, filter) : null;
    const holding = held?.articles ?? [];
    const outlets = outletsOf(view, [...telling, ...holding.map(({ article }) => article)], filter);
    const together =
      events.length <= MOST_EVENTS ? events.flatMap((one) => namedTogether(view, one, telling, filter)) : [];
    const credited = different(rows.map(({ target }) => target.name));
    const all = different([...credited, ...outlets.map(({ label }) => label)]);
    return {
      rows,
      counts: outlets,
      articles: [...holding, ...together],
      notes: [
        ...(holding.length > 0
          ? [`Counted too: ${counted(holding.length, 'article')} that ${held?.told} and no more; below.`]
          : []),
        ...(together.length > 0
          ? [
              `Not counted: ${counted(together.length, 'article')} of the same days (${different(together.map(({ outlet, source }) => outlet ?? source)).join(', ')}) with a sentence that names all who took part, and may tell it in other words; below.`,
            ]
          : []),
      ],
      withheld: others.length,
      summary:
        all.length === 0
          ? null
          : `${namesOf(b.length > 0 ? events : a)}: told by ${all.slice(0, 8).join(', ')}${all.length > 8 ? ` and ${all.length - 8} more` : ''}.`,
    };
  },
};

/** An event itself; of a being, the events it took part in and its own words. */
function eventsOf(view: GraphView, nodes: readonly ViewNode[]): ViewNode[] {
  const keys = new Set<string>();
  for (const node of nodes) {
    if (node.type === 'event') keys.add(node.key);
    else
      for (const type of ['took-part-in', 'said'] as const)
        for (const { target } of view.edgesOf(node.key, type, 'out')) keys.add(target);
  }
  return [...keys].flatMap((key) => view.node(key) ?? []);
}

/** "that Lund met Vik": the events in which both took part. */
function bothIn(view: GraphView, a: readonly ViewNode[], b: readonly ViewNode[]): ViewNode[] {
  const of = (nodes: readonly ViewNode[]): ReadonlySet<string> =>
    new Set(nodes.flatMap(({ key }) => [...view.edgesOf(key, 'took-part-in', 'out')].map(({ target }) => target)));
  const other = of(b);
  return [...of(a)].filter((key) => other.has(key)).flatMap((key) => view.node(key) ?? []);
}

/** Ids of the articles in which the events stand, or that mention the beings. */
function articlesTelling(
  view: GraphView,
  events: readonly ViewNode[],
  beings: readonly ViewNode[],
  { include }: RowFilter,
): ReadonlySet<string> {
  const articles = new Set(beings.flatMap(({ key }) => view.articlesOf(key)));
  for (const { key } of events) {
    const held = [...view.edgesOf(key)].some(
      ({ type, factuality }) => type !== 'about' && include.includes(factuality),
    );
    if (held) for (const id of view.articlesOf(key)) articles.add(id);
  }
  return articles;
}

/** The outlets of articles, most articles first. */
function outletsOf(view: GraphView, articles: Iterable<string>, { since, until }: RowFilter): AnswerCount[] {
  const counts = new Map<string, number>();
  for (const id of articles) {
    const article = view.article(id);
    if (!inPeriod([article?.date ?? null], { since, until })) continue;
    const outlet = article?.outlet ?? article?.sources[0] ?? id;
    counts.set(outlet, (counts.get(outlet) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([label, count]) => ({ label, node: null, count }));
}
