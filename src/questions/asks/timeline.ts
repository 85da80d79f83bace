import type { ViewEdge } from '../../model/graph-view.js';
import { doingsOf } from '../doings-of.js';
import { mostTold, oldestFirst, rowsOf } from '../rows/edge-rows.js';
import type { AnswerArticle, AnswerRow } from '../types.js';
import { leaving, namesOf, saidAbout, touching } from './edges.js';
import { counted } from './sentences.js';
import type { Ask, AskAnswer, AskContext } from './types.js';

/** So many lines of a life are read; the most told ones. */
const MOST_ROWS = 100;

/** What somebody did, in order of time: meetings, condemnations, words, events. */
export const timeline: Ask = {
  ask: 'timeline',
  patterns: 'question-timeline',
  loosely: { relations: ['timeline'], takes: ({ a }) => ({ a }) },
  names: 1,
  show: ['summary', 'articles', 'rows'],
  answer: (context) => {
    const { view, a, filter, question } = context;
    const edges: ViewEdge[] = [
      ...touching(view, a, 'met'),
      ...touching(view, a, 'condemned'),
      ...leaving(view, a, 'said'),
      ...touching(view, a, 'happened-in'),
      ...leaving(view, a, 'took-part-in').filter(({ target }) => view.node(target)?.kind !== 'meeting'),
    ];
    const order = question.order === 'newest' ? 'newest first' : 'oldest first';
    const { rows, others } = rowsOf(view, edges, filter);
    if (rows.length === 0) return spokenOf(context, others.length);
    const articles = articlesBeside(context, rows);
    const kept = rows.length > MOST_ROWS ? [...rows].sort(mostTold).slice(0, MOST_ROWS) : rows;
    return {
      articles,
      notes: articles.length > 0 ? [BEFORE] : [],
      rows: kept.sort(question.order === 'newest' ? (x, y) => oldestFirst(y, x) : oldestFirst),
      withheld: others.length,
      summary:
        rows.length > kept.length
          ? `${namesOf(a)}: the ${kept.length} most told of ${counted(rows.length, 'line')}, ${order}.`
          : `${namesOf(a)}: ${counted(rows.length, 'line')}, ${order}.`,
    };
  },
};

/** Fewer lines, his own words aside, are not all that articles tell of somebody. */
const ENOUGH_LINES = 4;
/** What the sentences before the lines are. */
const BEFORE =
  'First, sentences of the articles that tell what was done, in the order of the articles; then what the graph holds.';

/** Sentences in which articles name somebody as who does something; where the graph holds much of it, steps of a life alone. */
function articlesBeside({ view, a, filter, question }: AskContext, rows: readonly AnswerRow[]): AnswerArticle[] {
  const [node] = a;
  // what he did in a place is told by sentences that name it
  if (!node || filter.place !== null) return [];
  const lines = rows.filter(({ type }) => type !== 'said');
  const told = doingsOf(view, node, filter, {
    told: rows.flatMap(({ evidence }) => evidence),
    steps: lines.length >= ENOUGH_LINES,
  });
  return question.order === 'newest' ? told.reverse() : told;
}

/** Of one who is told to have done nothing, what others said of it, and sentences of what it did. */
function spokenOf(context: AskContext, withheld: number): AskAnswer {
  const { view, a, filter } = context;
  const { rows } = rowsOf(view, saidAbout(view, a), filter);
  const articles = articlesBeside(context, rows);
  if (rows.length === 0 && articles.length === 0) return { withheld };
  const none = `Nothing that ${namesOf(a)} did is told as a claim`;
  return {
    rows: rows.sort(oldestFirst).slice(0, MOST_ROWS),
    articles,
    notes: articles.length > 0 && rows.length > 0 ? [BEFORE] : [],
    withheld,
    summary:
      rows.length > 0
        ? `${none}; what others said, oldest first:`
        : `${none}; sentences of the articles that tell of it:`,
  };
}
