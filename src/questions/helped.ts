import { WEEKDAYS } from '../lexicon/closed-classes.js';
import type { GraphView } from '../model/graph-view.js';
import { alsoPassages, withPassages } from './also-passages.js';
import { alsoSaid } from './also-said.js';
import { condemned } from './asks/condemned.js';
import { support } from './asks/support.js';
import { condemningPassages } from './condemning-passages.js';
import { isEmpty } from './no-answer.js';
import type { Resolved } from './resolve-question.js';
import { settleFilter } from './settle-filter.js';
import type { Answer, AnswerOptions, Question } from './types.js';

/** Where nothing of the kind is told: what is said in these words, then sentences of the articles. */
export function helped(view: GraphView, resolved: Resolved, answer: Answer, options: AnswerOptions): Answer {
  const condemning = isEmpty(answer) ? condemningIn(view, resolved, options) : [];
  if (condemning.length > 0)
    return withPassages(answer, condemning, 'Sentences of the articles that condemn what is called so:');
  // whoever praised a thing said something else of it than whoever attacked it
  const isOfVerb = resolved.question.ask === support.ask && resolved.a?.nodes.length === 0;
  const told = isOfVerb ? alsoPassages(view, resolved, answer, options) : answer;
  const also = isEmpty(told) ? alsoPassages(view, resolved, alsoSaid(view, resolved, answer, options), options) : told;
  return isEmpty(also) ? (byWordsOfTime(view, resolved, also, options) ?? also) : also;
}

/** Of an event, or of what nobody bears the name of, sentences that condemn it. */
function condemningIn(view: GraphView, { question, a }: Resolved, options: AnswerOptions): Answer['articles'] {
  if (question.ask !== condemned.ask || question.a === null || !a?.nodes.every(({ type }) => type === 'event'))
    return [];
  const { filter } = settleFilter(view, question, options);
  return condemningPassages(view, [question.a, question.words ?? '', question.place ?? ''].join(' ').trim(), filter);
}

/** "on Monday" of articles without a date, "in 1936" of a time before all articles: sentences that hold the word itself. */
function byWordsOfTime(view: GraphView, resolved: Resolved, answer: Answer, options: AnswerOptions): Answer | null {
  const { question } = resolved;
  const days =
    question.period === null ? [] : [...weekdaysIn(question.period.words), ...yearsBefore(view, question.period)];
  if (days.length === 0) return null;
  const words = [question.words ?? '', ...days].join(' ').trim();
  const told = alsoPassages(view, { ...resolved, question: { ...question, words, period: null } }, answer, options);
  return isEmpty(told) ? null : { ...told, question };
}

/** The year of a time that ends before the first article. */
function yearsBefore(view: GraphView, { until, words }: NonNullable<Question['period']>): string[] {
  const [year] = /\d{4}/.exec(words) ?? [];
  if (year === undefined || until === null) return [];
  for (const [, { date }] of view.articles()) if (date !== null && date <= until) return [];
  return [year];
}

const weekdaysIn = (words: string): string[] => words.split(' ').filter((word) => WEEKDAYS.has(word.toLowerCase()));
