import { anyOf, QUESTION_BEGINNINGS } from '../lexicon/closed-classes.js';
import { words as listed } from '../lexicon/lists.js';
import type { GraphView } from '../model/graph-view.js';
import { card } from './asks/card.js';
import { ASKS, SEARCH } from './asks/index.js';
import { isCommonWord } from './names/find-beings.js';
import { findNodes } from './names/find-nodes.js';
import type { Found } from './names/types.js';
import { nearestForms } from './read/nearest-forms.js';
import { plainLine } from './read/plain-line.js';
import { isOfClass } from './read/word-classes.js';
import type { RowFilter } from './rows/filter.js';
import type { Answer, Question } from './types.js';

/** A question that asks for nothing yet. */
export function emptyQuestion(ask: string): Question {
  return {
    ask,
    a: null,
    b: null,
    words: null,
    focus: null,
    number: null,
    set: {},
    period: null,
    anchor: null,
    place: null,
    outlet: null,
    order: null,
    sure: true,
  };
}

/** An answer that holds nothing yet. */
export function nothing(question: Question): Answer {
  return {
    question,
    subjects: [],
    names: [],
    notes: [],
    summary: null,
    rows: [],
    against: [],
    events: [],
    counts: [],
    articles: [],
    cards: [],
    withheld: 0,
    paths: [],
    problem: null,
    trouble: null,
    suggestions: [],
  };
}

export const isEmpty = ({ rows, against, events, counts, articles, cards, paths }: Answer): boolean =>
  [rows, against, events, counts, articles, cards, paths].every((part) => part.length === 0);

export function trouble(
  question: Question,
  kind: 'not-found' | 'not-understood',
  problem: string,
  suggestions: readonly string[] = [],
): Answer {
  return { ...nothing(question), problem, trouble: kind, suggestions };
}

/** "economists" */
const isKindOfPeople = (typed: string): boolean =>
  /^\p{Ll}+s$/u.test(typed) && listed('human-nouns').has(typed.slice(0, -1));

/** A name that nobody and nothing bears, with near ones, and how many texts hold its words. */
export function notFound(view: GraphView, question: Question, { typed, suggestions }: Found): Answer {
  if (isOfClass('stand-in', typed))
    return trouble(question, 'not-found', `Whom “${typed}” means, no answer before this line tells: write the name.`);
  if (isCommonWord(view, typed) || isKindOfPeople(typed))
    return trouble(question, 'not-found', `“${typed}” are nobody by name, and the graph holds what somebody said.`);
  const hint = suggestions.length > 0 ? ` Did you mean ${suggestions.join(', or ')}?` : '';
  const words = view.search(typed, 1).length;
  const also =
    words > 0
      ? ` ${words === 1 ? 'One statement or title holds' : `${words} statements and titles hold`} the words: “what was said about ${typed}” shows them.`
      : '';
  return trouble(
    question,
    'not-found',
    `Nobody and nothing called “${typed}” is in the graph.${hint}${also}`,
    suggestions,
  );
}

/** A line that is no question this graph knows, with the nearest ones; a few words that are none are taken for a name. */
export function notUnderstood(line: string, view: GraphView): Answer {
  const near = nearestForms(line, ASKS);
  const isQuestion = new RegExp(`^${anyOf(QUESTION_BEGINNINGS)}\\b`, 'i').test(plainLine(line));
  if (!isQuestion && line.split(' ').length <= 4)
    return notFound(view, { ...emptyQuestion(card.ask), a: line }, findNodes(view, plainLine(line)));
  const offer = near.length > 0 ? ` I can answer, for example: ${near.join('; ')}.` : '';
  return trouble(emptyQuestion(card.ask), 'not-understood', `I do not understand “${line}”.${offer}`, near);
}

/** What is said where the graph holds nothing of the kind. */
export function nothingSentence({ subjects, withheld, question }: Answer, { since, until }: RowFilter): string {
  const about =
    [...new Set(subjects.map(({ name }) => name))].slice(0, 3).join(' and ') ||
    (question.words ? `“${question.words}”` : 'it');
  const on = question.words !== null && subjects.length > 0 ? ` on “${question.words}”` : '';
  const where = question.place === null ? '' : ` in ${question.place}`;
  const when = since !== null || until !== null ? ' in that time' : '';
  return withheld > 0
    ? `No fact of that kind about ${about}${on}${where}${when}.`
    : `Nothing of that kind about ${about}${on}${where}${when} in the graph.`;
}

/** What a line that was read from its words was taken for. */
export function looseNote({ ask, a, b, words }: Question): string {
  const what = [a, b].filter((name) => name !== null).join(' and ');
  if (ask === SEARCH.ask)
    return `That is no question this graph can be asked outright; what the articles say on “${words ?? ''}”:`;
  return `Read as a question of the kind “${ask}” about ${what}${words ? `, on “${words}”` : ''}.`;
}
