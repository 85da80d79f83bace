import { OF_PLACE } from '../../lexicon/closed-classes.js';
import { nameWordsOf } from '../../model/comparable-name.js';
import { type GraphView, kindOfSort, type ViewNode } from '../../model/graph-view.js';
import { datedSentencesAt } from '../dated-sentences-at.js';
import { happeningsAt } from '../happenings-at.js';
import { namesOtherYears } from '../other-years.js';
import { MOST_PASSAGES, passagesOf } from '../passages.js';
import { articlesOf, placeOfPassage } from '../rows/article-rows.js';
import { rowsOf } from '../rows/edge-rows.js';
import { eventsOf } from '../rows/event-rows.js';
import type { RowFilter } from '../rows/filter.js';
import { sentencesOfDay } from '../sentences-of-day.js';
import type { AnswerArticle, AnswerEvent, Question } from '../types.js';
import { leaving, namesOf, saidAbout } from './edges.js';
import { counted } from './sentences.js';
import type { Ask, AskAnswer, AskContext } from './types.js';

/** "attacks in Orvik": which kinds of events a word asks for; other words ask for all. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  meeting: ['meeting', 'talks', 'summit', 'visit'],
  talk: ['meeting', 'talks', 'summit'],
  summit: ['meeting', 'talks', 'summit'],
  attack: ['attack'],
  strike: ['attack'],
  election: ['election'],
  act: ['act'],
  protest: ['protest'],
};
const MOST_STATEMENTS = 20;
const MOST_ARTICLES = 20;

/** What happened in a place, at a time, to somebody. */
export const happened: Ask = {
  ask: 'happened',
  patterns: 'question-happened',
  names: 0,
  kinds: { a: ['place'] },
  show: ['summary', 'events', 'articles', 'rows'],
  sentences: { ofOne: true },
  answer: (context) => {
    const { view, a, filter, question } = context;
    const kinds = KINDS[(question.set.kind ?? '').replace(/s$/, '')];
    const events = eventsOf(view, a.length > 0 ? eventsAt(view, a) : everyEvent(view, kinds), filter).filter(
      (event) =>
        (kinds === undefined
          ? a.length > 0 || event.kind !== 'act'
          : event.kind !== null && kinds.includes(event.kind)) && !isOfOtherYear(event, filter),
    );
    if (question.focus === 'count')
      return { events, summary: `${counted(events.length, question.set.kind?.replace(/s$/, '') ?? 'event')}.` };
    if (events.length > 0) return { events, ...besideFew(context, events) };
    return a.length > 0 ? instead(context, events) : articlesOfTime(context);
  },
};

/** "They met in 1996 in Orvik": what no date is told of is of the article's time, unless its sentences name other years alone. */
function isOfOtherYear({ date, row }: AnswerEvent, filter: RowFilter): boolean {
  const quotes = (row?.evidence ?? []).map(({ quote }) => quote);
  return date === null && quotes.length > 0 && quotes.every((quote) => namesOtherYears(quote, filter));
}

/** Sentences of the articles that tell of something that happens in a place or at a body; of a time those that tell the day first. */
function sentencesOn({ view, a, filter }: AskContext): AnswerArticle[] {
  const grounds = a.filter(isGround);
  const isTimed = filter.since !== null || filter.until !== null;
  const dated = isTimed ? grounds.flatMap((node) => datedSentencesAt(view, node, filter)) : [];
  const told = grounds
    .flatMap((node) => happeningsAt(view, node, filter))
    .filter(({ passage }) => passage === null || !namesOtherYears(passage.quote, filter));
  return [...new Map([...dated, ...told].map((one) => [placeOfPassage(one), one])).values()];
}

/** Fewer events of a place are not all that articles tell of it. */
const ENOUGH_EVENTS = 3;

/** Beside few events of a place, sentences that tell of others. */
function besideFew(context: AskContext, events: readonly AnswerEvent[]): AskAnswer {
  if (events.length >= ENOUGH_EVENTS) return { summary: null };
  const told = new Set(events.flatMap(({ row }) => row?.evidence.map(({ quote }) => quote) ?? []));
  const articles = sentencesOn(context).filter(({ passage }) => passage !== null && !told.has(passage.quote));
  return articles.length === 0
    ? { summary: null }
    : {
        articles: articles.slice(0, MOST_PASSAGES),
        summary: `${counted(events.length, 'event')} told; below, sentences of the articles that tell of more:`,
      };
}

/** Where no event of a time is told, the articles of that time. */
function articlesOfTime({ view, filter, question }: AskContext): AskAnswer {
  if (question.period === null || question.set.kind !== undefined) return {};
  const named = ofDay(question, view, [], filter);
  if (named) return named;
  const articles = articlesOf(
    view,
    [...view.articles()].map(([id]) => id),
    filter,
  );
  if (articles.length === 0) return {};
  return {
    articles: articles.slice(0, MOST_ARTICLES),
    summary: 'No event of that time is told; what was written then:',
  };
}

/** Where a single day is asked for and no event is dated by it, sentences that name it. */
function ofDay({ period }: Question, view: GraphView, nodes: readonly ViewNode[], filter: RowFilter): AskAnswer | null {
  const { since = null, until = null } = period ?? {};
  const articles = since === null || since !== until ? [] : sentencesOfDay(view, since, nodes, filter);
  return articles.length === 0 ? null : { articles, summary: 'No event is dated by that day; sentences that name it:' };
}

/** Where no event is told, what was said of the place or being. */
function instead(context: AskContext, events: AnswerEvent[]): AskAnswer {
  const { view, a, filter, question } = context;
  const named = ofDay(question, view, a.slice(0, 1), filter);
  if (named) return named;
  const { rows } = rowsOf(view, saidAbout(view, a), filter);
  const isPlace = a.some(({ type }) => type === 'place');
  const none = `No event is told ${isPlace ? 'to have happened in' : 'of'} ${namesOf(a)}`;
  const sentences = sentencesOn(context);
  if (sentences.length > 0)
    return {
      articles: sentences.slice(0, MOST_PASSAGES),
      rows: rows.slice(0, MOST_STATEMENTS),
      summary: `The graph holds no event ${isPlace ? 'in' : 'of'} ${namesOf(a)}; sentences of the articles that tell of one${rows.length > 0 ? ', and statements that name it' : ''}:`,
    };
  const naming = passagesOf(view, { nodes: a.slice(0, 1), words: '' }, filter);
  return {
    events,
    articles: isPlace ? naming : [],
    rows: rows.slice(0, MOST_STATEMENTS),
    summary: rows.length > 0 ? `${none}; statements that name it:` : `${none}.`,
  };
}

/** What something can happen at; what happened to somebody stands in what is said of him. */
const isGround = ({ type }: ViewNode): boolean => type === 'place' || type === 'organisation';

/** Events in a place, or named after it, or in which a being took part; an event stands for itself. */
function eventsAt(view: GraphView, nodes: readonly ViewNode[]): ViewNode[] {
  const keys = new Set<string>();
  for (const node of nodes) {
    if (node.type === 'event') keys.add(node.key);
    for (const { source } of view.edgesOf(node.key, 'happened-in', 'in')) keys.add(source);
    if (node.type !== 'place') for (const { target } of leaving(view, [node], 'took-part-in')) keys.add(target);
    else for (const key of namedAfter(view, node)) keys.add(key);
  }
  return [...keys].flatMap((key) => view.node(key) ?? []).filter(({ kind }) => kind !== 'statement');
}

/** "the Orvik raid" happened in Orvik, though nobody says so. */
function namedAfter(view: GraphView, { key: place, name }: ViewNode): string[] {
  const words = nameWordsOf(name);
  const [first = ''] = words;
  return [...view.nodesWithWord(first)].filter((key) => {
    const node = view.node(key);
    if (node?.type !== 'event' || (node.place !== null && node.place !== place)) return false;
    if (node.place === null && node.kind === 'act') return standsIn(node.name, name);
    return (
      node.place === place ||
      (['attack', 'election', 'talks', 'protest'].includes(node.kind ?? '') &&
        words.every((word) => nameWordsOf(node.name).includes(word)))
    );
  });
}

/** Events of these kinds; where none are asked for, of all but acts, which are everywhere. */
function* everyEvent(view: GraphView, kinds: readonly string[] | undefined): Iterable<ViewNode> {
  for (const [sort] of view.sorts()) {
    const kind = kindOfSort(sort);
    if (kind === null || (kinds ? !kinds.includes(kind) : kind === 'act')) continue;
    for (const key of view.nodesOfSort(sort)) {
      const node = view.node(key);
      if (node) yield node;
    }
  }
}

/** "raid on Orvik", "the fire in the old town of Orvik"; "her handling of Orvik" was anywhere. */
function standsIn(event: string, place: string): boolean {
  const words = nameWordsOf(event);
  const at = words.lastIndexOf(nameWordsOf(place)[0] ?? '');
  return words.slice(Math.max(0, at - 5), Math.max(0, at)).some((word) => OF_PLACE.has(word));
}
