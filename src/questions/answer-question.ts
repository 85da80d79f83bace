import { isSure } from '../claims/confidence/is-sure.js';
import { comparableName } from '../model/comparable-name.js';
import type { GraphView } from '../model/graph-view.js';
import { passagesOfLine } from './also-passages.js';
import { answerTaken } from './answer-taken.js';
import { between } from './asks/between.js';
import { card } from './asks/card.js';
import { event } from './asks/event.js';
import { ASKS, askNamed, SEARCH } from './asks/index.js';
import { said } from './asks/said.js';
import { helped } from './helped.js';
import { namesakeNote, namesakesOf } from './names/namesakes.js';
import { newestArticle } from './newest-article.js';
import { emptyQuestion, isEmpty, looseNote, notFound, notUnderstood, trouble } from './no-answer.js';
import { plainLine } from './read/plain-line.js';
import { readLoosely } from './read/read-loosely.js';
import { readQuestion } from './read/read-question.js';
import { spotNames } from './read/spot-names.js';
import { asName, choose, missingOf, type Resolved, resolve } from './resolve-question.js';
import { settleFilter } from './settle-filter.js';
import { holdsLike } from './synonyms.js';
import type { Answer, AnswerOptions, Question } from './types.js';
import { withOwnWords } from './with-own-words.js';

/** Facts only. */
export const FACTS: AnswerOptions = { include: ['actual'] };
/** A longer line is an article that was pasted, not a question. */
export const LONGEST_QUESTION = 300;

/** Words that only look like a name ("what the weather was") are better searched for. */
const LONGEST_NAME = 4;

/**
 * Answers a question typed by a person from the graph: reads it, finds what its names stand for, gathers what answers it.
 * Never throws for what was typed: an unknown name or a line that is not understood comes back as `problem`.
 */
export function answerQuestion(view: GraphView, text: string, options: AnswerOptions = FACTS): Answer {
  const line = text.trim();
  const refused = refusalOf(line);
  if (refused !== null) return trouble(emptyQuestion(card.ask), 'not-understood', refused);
  const today = newestArticle(view);
  const read = readQuestion(line, ASKS, today);
  const readings = read.filter(({ ask }) => !askNamed(ask).open);
  const chosen = choose(view, readings) ?? asName(view, line);
  // "Lund Vik" are two before they are the event that both took part in
  const pair = chosen?.a?.how === 'event' && chosen.question.ask === card.ask ? readLoosely(view, line, today) : null;
  if (pair?.ask === between.ask) return answerAs(view, pair, options);
  if (chosen) return answerResolved(view, chosen, options);
  const deed = choose(
    view,
    read.filter((question) => !readings.includes(question)),
  );
  const told = deed && withReasons(view, deed, answerTaken(view, deed, options), options);
  if (told && !isEmpty(told)) return told;
  const unknown = readings[0] ? unknownName(view, readings[0], options) : null;
  // "who was [appointed by Ada Lund]" asks for nobody of that name
  const isVerb = deed?.question.set.verb !== undefined && readings[0]?.a?.startsWith(deed.question.set.verb);
  if (deed && told && (!unknown || isVerb)) return helped(view, deed, told, options);
  const loose = unknown ? null : readLoosely(view, line, today);
  for (const way of loose ? looseWays(view, line, loose, today, options) : []) {
    const answer = way();
    if (answer && !isEmpty(answer)) return answer;
  }
  const near = (): Answer | null => passagesOfLine(view, line, today, options, { near: true });
  if (unknown) return (isEmpty(unknown) ? withProblem(near(), unknown) : null) ?? unknown;
  return passagesOfLine(view, line, today, options) ?? near() ?? notUnderstood(line, view);
}

const withReasons = (view: GraphView, resolved: Resolved, answer: Answer, options: AnswerOptions): Answer =>
  withOwnWords(view, resolved, answer, settleFilter(view, resolved.question, options).filter);

/** Sentences in the place of what a name that nobody bears leaves unanswered. */
const withProblem = (near: Answer | null, { problem }: Answer): Answer | null =>
  near && { ...near, notes: [...near.notes, ...(problem === null ? [] : [problem])] };

/**
 * A line that is no known form, by its words: what holds all of them goes before what holds some. Where no word of the
 * line says that somebody spoke, sentences of the articles go before what he said.
 */
function looseWays(
  view: GraphView,
  line: string,
  loose: Question,
  today: string,
  options: AnswerOptions,
): readonly (() => Answer | null)[] {
  const asked = (question: Question) => (): Answer => {
    const answer = answerAs(view, question, options);
    return { ...answer, notes: [looseNote(question), ...answer.notes] };
  };
  const passages =
    (least: number, near = false) =>
    (): Answer | null =>
      passagesOfLine(view, line, today, options, { least, near });
  const whole = asked({ ...loose, set: { ...loose.set, share: 'whole' } });
  if (loose.ask === SEARCH.ask)
    return [passages(2), whole, passages(0), passages(1, true), passages(0, true), asked(loose)];
  if (loose.ask !== said.ask || loose.words === null) return [asked(loose)];
  // his own words, not others' that hold the same
  const own = (): Answer | null => {
    const resolved = resolve(view, { ...loose, set: { ...loose.set, share: 'whole' } });
    if (missingOf(view, resolved)) return null;
    const answer = answerTaken(view, resolved, options);
    return { ...answer, notes: [looseNote(loose), ...answer.notes] };
  };
  if (loose.set.spoken !== undefined) return [own, passages(1), asked(loose)];
  return [passages(1), own, passages(1, true), asked(loose)];
}

function refusalOf(line: string): string | null {
  if (plainLine(line) === '') return 'The question is empty; ask for example: who met Ada Lund.';
  return line.length > LONGEST_QUESTION
    ? `The line is too long for a question: ask in at most ${LONGEST_QUESTION} letters.`
    : null;
}

/** Answers a question that was read already: a follow-up, or one that a program put together. */
export function answerAs(view: GraphView, question: Question, options: AnswerOptions = FACTS): Answer {
  const resolved = resolve(view, question);
  const missing = missingOf(view, resolved);
  return missing ? notFound(view, question, missing) : answerResolved(view, resolved, options);
}

/** Where nothing is told of the likeliest bearer of a name, another of whom something is told; then what is said at all. */
function answerResolved(view: GraphView, resolved: Resolved, options: AnswerOptions): Answer {
  const { question } = resolved;
  const timed = answerTaken(view, resolved, options);
  const answer = isEmpty(timed) && question.period?.recent ? beforeLately(view, resolved, options) : timed;
  if (!isEmpty(answer)) return holdsNoFact(answer) ? (lessSure(view, resolved, options) ?? answer) : answer;
  for (const side of ['a', 'b'] as const) {
    const found = resolved[side];
    for (const namesake of found ? namesakesOf(view, found) : []) {
      const other = answerTaken(view, { ...resolved, [side]: { ...found, nodes: [namesake], how: 'key' } }, options);
      if (isEmpty(other)) continue;
      return { ...other, notes: [namesakeNote(found?.nodes[0], namesake), ...other.notes] };
    }
  }
  const doubted = lessSure(view, resolved, options);
  if (doubted && !holdsTopic(doubted)) {
    const told = helped(view, resolved, answer, options);
    if (!isEmpty(told)) return told;
  }
  return doubted ?? helped(view, resolved, answer, options);
}

/** Whether a claim holds the words that were asked for; of what does not, sentences of the articles tell more surely. */
const holdsTopic = ({ rows, against, question: { words } }: Answer): boolean =>
  words === null ||
  [...rows, ...against].some(({ target, evidence }) =>
    [target.name, ...evidence.map(({ quote }) => quote)].some((text) => holdsLike(text, words)),
  );

/** "lately" names no days: where nothing is told of the last weeks, what was told last. */
function beforeLately(view: GraphView, resolved: Resolved, options: AnswerOptions): Answer {
  const answer = answerTaken(view, { ...resolved, question: { ...resolved.question, period: null } }, options);
  return {
    ...answer,
    notes: ['Nothing of that kind is told of the last weeks; what was told before:', ...answer.notes],
  };
}

/** What speaks for or against a thing asked for is not the thing. */
const holdsNoFact = (answer: Answer): boolean => isEmpty({ ...answer, against: [] });

/** Where nothing is sure enough to be told as a fact, what is less sure, told as such; null where there is none, or where the reader said how sure. */
function lessSure(view: GraphView, resolved: Resolved, options: AnswerOptions): Answer | null {
  if (options.minConfidence !== undefined) return null;
  const answer = answerTaken(view, resolved, { ...options, minConfidence: 0 });
  const told = [...answer.rows, ...answer.against];
  const doubted = told.filter(({ type, confidence }) => !isSure(type, confidence));
  if (doubted.length === 0 || answer.rows.some(({ type, confidence }) => isSure(type, confidence))) return null;
  const most = Math.max(...doubted.map(({ confidence }) => confidence));
  const note = `Nothing of that kind is sure enough to be told as a fact; this is less sure, right in about ${Math.round(100 * most)} of 100 cases:`;
  return {
    ...answer,
    notes: [...answer.notes, note],
    summary: answer.summary?.replace(/^Yes: /, 'Perhaps: ') ?? null,
  };
}

/** The answer to a question whose name the graph does not know; null where the words only look like one. */
function unknownName(view: GraphView, question: Question, options: AnswerOptions): Answer | null {
  const resolved = resolve(view, question);
  const missing = missingOf(view, resolved);
  if (!missing || missing.typed === '' || missing.typed.includes(',')) return null;
  if (
    comparableName(missing.typed).split(' ').length > LONGEST_NAME ||
    (isOfBeing(question, missing.typed) && holdsName(view, missing.typed))
  )
    return null;
  return helped(view, resolved, notFound(view, question, missing), options);
}

/** Whether it is somebody who is asked about: an act may be called by the names of others. */
const isOfBeing = ({ ask, a }: Question, typed: string): boolean =>
  typed === a && (ask === event.ask || (askNamed(ask).kinds?.a?.includes('person') ?? false));

/** "Ada Lund ever apologised": a name and more in small letters, where the pattern took too much. */
const holdsName = (view: GraphView, typed: string): boolean =>
  !/['’]s? /.test(typed) &&
  spotNames(view, typed).some(({ from, to }) =>
    typed.split(' ').some((word, at) => (at < from || at >= to) && /^\p{Ll}/u.test(word)),
  );
