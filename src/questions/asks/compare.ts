import type { GraphView, ViewNode } from '../../model/graph-view.js';
import { contestsBetween } from '../contests-between.js';
import { nearPassages } from '../near-passages.js';
import { passagesOf } from '../passages.js';
import { rowsOf } from '../rows/edge-rows.js';
import { onTopic, topicOf } from '../topic.js';
import type { AnswerArticle, AnswerCount } from '../types.js';
import { arriving, isOneOf, leaving, namesOf, otherEnd, ownActs, touching } from './edges.js';
import { counted } from './sentences.js';
import type { Ask, AskAnswer, AskContext } from './types.js';

/** So many of what both have in common are named. */
const MOST_SHARED = 8;

/** Two side by side: how often each met, spoke, condemned; whom both met; what one said of or did to the other. */
export const compare: Ask = {
  ask: 'compare',
  patterns: 'question-compare',
  names: 2,
  show: ['summary', 'counts', 'rows', 'articles'],
  sentences: null,
  answer: (context) => {
    const { view, a, b, filter, question } = context;
    if (question.words !== null) return onOneTopic(context, question.words);
    const [one, other] = [partnersOf(context, a), partnersOf(context, b)];
    const shared = [...one].filter((key) => other.has(key)).flatMap((key) => view.node(key)?.name ?? []);
    const [first, second] = [topicsOf(view, a), topicsOf(view, b)];
    const topics = [...first]
      .filter(([key, count]) => count > 1 && second.has(key) && !isOneOf([...a, ...b], key))
      .sort(([x, i], [y, j]) => Math.min(j, second.get(y) ?? 0) - Math.min(i, second.get(x) ?? 0) || (x < y ? -1 : 1))
      .flatMap(([key]) => view.node(key)?.name ?? []);
    const between = [
      ...touching(view, a, 'met').filter((edge) => isOneOf(b, otherEnd(a, edge))),
      ...leaving(view, a, 'condemned').filter(({ target }) => isOneOf(b, target)),
      ...leaving(view, b, 'condemned').filter(({ target }) => isOneOf(a, target)),
    ];
    const { rows, others } = rowsOf(view, between, filter);
    const { articles, isContest } = togetherIn(context);
    return {
      articles,
      counts: [...countsOf(context, a), ...countsOf(context, b)],
      rows,
      withheld: others.length,
      notes: [
        shared.length > 0 ? `Both met ${shared.slice(0, MOST_SHARED).join(', ')}.` : 'Nobody is told to have met both.',
        ...(topics.length > 0 ? [`Both spoke of ${topics.slice(0, MOST_SHARED).join(', ')}.`] : []),
        ...(isContest ? ['Below, sentences that name both, those that tell of a contest first.'] : []),
      ],
    };
  },
};

/** Sentences that name both: those that tell of a contest of theirs first. */
function togetherIn({ view, a, b, filter }: AskContext): { articles: AnswerArticle[]; isContest: boolean } {
  const [one, other] = [a[0], b[0]];
  if (!one || !other) return { articles: [], isContest: false };
  const contests = contestsBetween(view, one, other, filter).slice(0, MOST_BESIDE);
  const all = [...contests, ...passagesOf(view, { nodes: [one, other], words: '' }, filter)];
  const different = new Map(all.map((each) => [`${each.article} ${each.passage?.quote}`, each]));
  return { articles: [...different.values()].slice(0, MOST_BESIDE), isContest: contests.length > 0 };
}

/** "compare Lund and Vik on fishing": what each said of it. */
function onOneTopic({ view, a, b, filter }: AskContext, words: string): AskAnswer {
  const topic = topicOf(view, words);
  const sides = [a, b].map((nodes) => {
    const { edges, whole } = onTopic(view, leaving(view, nodes, 'said'), words, topic);
    // what only stands in an article on it may be on something else
    return rowsOf(view, whole ? edges : edges.filter(({ target }) => topic.part.has(target)), filter);
  });
  const [one, other] = sides.map(({ rows }) => counted(rows.length, 'statement'));
  const silent = [a, b].filter((_, at) => sides[at]?.rows.length === 0).map((nodes) => nodes.slice(0, 1));
  const articles = silent.flatMap((nodes) => nearPassages(view, { nodes, words }, filter).slice(0, MOST_BESIDE));
  return {
    articles,
    notes:
      articles.length > 0 ? ['Below, sentences of the articles on whoever is told to have said nothing of it.'] : [],
    rows: sides.flatMap(({ rows }) => rows.slice(0, MOST_OF_EACH)),
    withheld: sides.reduce((sum, { others }) => sum + others.length, 0),
    summary: `On “${words}”: ${namesOf(a)} ${one}, ${namesOf(b)} ${other}.`,
  };
}

/** So many sentences are shown of somebody of whom no statement is told. */
const MOST_BESIDE = 3;
/** So many statements of each are shown. */
const MOST_OF_EACH = 10;

function countsOf({ view, filter }: AskContext, nodes: readonly ViewNode[]): AnswerCount[] {
  const [node] = nodes;
  if (!node) return [];
  const facts = (edges: ReturnType<typeof touching>): number =>
    edges.filter(({ factuality }) => filter.include.includes(factuality)).length;
  const line = (label: string, count: number): AnswerCount => ({
    label: `${namesOf(nodes)}: ${label}`,
    node: { key: node.key, type: node.type, name: node.name },
    count,
  });
  return [
    line('mentions', node.mentions),
    line('articles', view.articlesOf(node.key).length),
    line('meetings', facts(touching(view, nodes, 'met'))),
    line('statements', facts(leaving(view, nodes, 'said'))),
    line('condemned others', facts(leaving(view, nodes, 'condemned'))),
    line('was condemned', facts(arriving(view, [...nodes, ...ownActs(view, nodes)], 'condemned'))),
  ];
}

function partnersOf({ view, filter }: AskContext, nodes: readonly ViewNode[]): Set<string> {
  return new Set(
    touching(view, nodes, 'met')
      .filter(({ factuality }) => filter.include.includes(factuality))
      .map((edge) => otherEnd(nodes, edge)),
  );
}

/** What somebody's statements name, and how often. */
function topicsOf(view: GraphView, nodes: readonly ViewNode[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { target: statement } of leaving(view, nodes, 'said'))
    for (const { target } of view.edgesOf(statement, 'about', 'out')) counts.set(target, (counts.get(target) ?? 0) + 1);
  return counts;
}
