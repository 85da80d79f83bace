import type { GraphView, ViewEdge } from '../../model/graph-view.js';
import { placesOfName } from '../deeds/places-of-name.js';
import { findNodes } from '../names/find-nodes.js';
import { rowsOf } from '../rows/edge-rows.js';
import type { RowFilter } from '../rows/filter.js';
import { rowsNear } from '../rows/near-topic.js';
import { holdsLike } from '../synonyms.js';
import type { Answer, AnswerEvidence, AnswerRow } from '../types.js';
import { nearNote } from './condemnations.js';
import { namesOf, touching } from './edges.js';
import { counted, different, eventsIn, firstOf, lastOf, whenAndWhere } from './sentences.js';
import type { Ask, AskAnswer } from './types.js';

/** Whom somebody met. */
export const met: Ask = {
  ask: 'met',
  patterns: 'question-met',
  loosely: { relations: ['met', 'meeting'], takes: ({ a }) => ({ a }) },
  names: 1,
  kinds: { a: ['person', 'organisation'] },
  show: ['summary', 'rows'],
  sentences: {},
  ofMeetings: true,
  atBodies: true,
  answer: ({ view, a, filter, question }) => {
    const edges = touching(view, a, 'met');
    const all = rowsOf(view, edges, filter);
    const { others } = all;
    const { words } = question;
    const { rows, notes } = words === null ? { rows: all.rows, notes: [] } : rowsOn(view, all.rows, words);
    if (rows.length === 0 && question.place !== null && question.focus === null && words === null)
      return besidePlace(view, edges, filter, question.place, namesOf(a));
    const who = namesOf(a);
    const partners = different(
      rows.map(({ source, target }) => (a.some(({ key }) => key === source.key) ? target.name : source.name)),
    );
    const moment = question.focus === 'last' ? lastOf(rows) : question.focus === 'first' ? firstOf(rows) : undefined;
    const summary =
      question.focus === 'count' || question.focus === 'whether'
        ? rows.length === 0
          ? `No article tells as a fact that ${who} met anybody.`
          : `${who} met ${counted(partners.length, 'other')} in ${counted(eventsIn(rows), 'meeting')}: ${partners.slice(0, 6).join(', ')}${partners.length > 6 ? ' …' : ''}.`
        : question.focus === 'when' || question.focus === 'where'
          ? different(rows.map((row) => whenAndWhere(row) || null))
              .slice(0, 5)
              .join('; ') || null
          : null;
    return { rows: moment ? [moment] : rows, withheld: others.length, notes, summary };
  },
};

/** Meetings on a topic: a telling holds its words; where none does, those told in articles on it. */
function rowsOn(view: GraphView, rows: readonly AnswerRow[], words: string): Pick<Answer, 'rows' | 'notes'> {
  const whole = rows.filter((row) => isOn(row, words));
  if (whole.length > 0) return { rows: whole, notes: [] };
  const near = rowsNear(view, rows, words);
  return { rows: near, notes: near.length > 0 ? [nearNote(words)] : [] };
}

/** "about the harbour": a telling holds the words. */
const isOn = ({ evidence }: AnswerRow, words: string): boolean => evidence.some(({ quote }) => holdsLike(quote, words));

/** Letters before and behind a telling in which the place that is asked for may be named. */
const AROUND = 400;

/** Where no meeting is told to have been in a place, those that are told beside its name. */
function besidePlace(
  view: GraphView,
  edges: readonly ViewEdge[],
  filter: RowFilter,
  place: string,
  who: string,
): AskAnswer {
  const { rows, others } = rowsOf(view, edges, { ...filter, place: null });
  const [node] = findNodes(view, place, { kinds: ['place'] }).nodes;
  if (!node) return {};
  const find = placesOfName(view, node);
  const isBeside = ({ article, span: [start, end] }: AnswerEvidence): boolean =>
    find((view.text(article) ?? '').slice(Math.max(0, start - AROUND), end + AROUND)).length > 0;
  const told = rows.filter(({ place: own, evidence }) => own === null && evidence.some(isBeside));
  if (told.length === 0) return {};
  return {
    rows: told,
    withheld: others.length,
    summary: `No article says outright that ${who} met anybody in ${node.name}; these meetings are told beside its name:`,
  };
}
