import {
  anyOf,
  BEFORE_TOPICS,
  GOING_ON_ASKING,
  NARROWING,
  OF_ONE_THING,
  OWNERS_OF_ONE,
  PERSONAL_OF_ONE,
  PERSONAL_OF_SEVERAL,
  QUESTION_BEGINNINGS,
} from '../lexicon/closed-classes.js';
import { once } from '../lexicon/once.js';
import type { GraphView } from '../model/graph-view.js';
import { answerAs, answerQuestion, FACTS } from './answer-question.js';
import { duration } from './asks/duration.js';
import { askNamed } from './asks/index.js';
import { metPair } from './asks/met-pair.js';
import { ranking } from './asks/ranking.js';
import { findNodes } from './names/find-nodes.js';
import { newestArticle } from './newest-article.js';
import { type Asked, patternsOf, readyLine, slotsOf } from './read/patterns.js';
import { plainLine } from './read/plain-line.js';
import { readNarrowing } from './read/read-narrowing.js';
import { readPeriod } from './read/read-period.js';
import { numberOf } from './read/read-question.js';
import { alternativesOf, isOfClass } from './read/word-classes.js';
import { timeOf } from './rows/edge-rows.js';
import type { Answer, AnswerOptions, Focus, Question } from './types.js';

/** Ways to go on from an answer. */
export const FOLLOW_UP: Asked = { ask: 'follow-up', patterns: 'question-follow-up' };

/** What a line may begin with that only narrows the one before: "and since May". */
const CONJUNCTION = new RegExp(`^${anyOf(NARROWING)}\\b\\s*`, 'i');
/** "[and] who opposes him": before a question of its own. */
const OWN_QUESTION = new RegExp(`^${anyOf(GOING_ON_ASKING)},? (?=${anyOf(QUESTION_BEGINNINGS)}\\s+\\S+\\s+\\S)`, 'i');
const THING = new RegExp(`(?<=\\s)${anyOf(OF_ONE_THING)}(?=[?.!\\s]*$)`, 'i');
/** "say about it" */
const TOPIC = new RegExp(`(?<=\\s${anyOf(BEFORE_TOPICS)}\\s)${anyOf(OF_ONE_THING)}(?=[?.!\\s]*$)`, 'i');
/** "say about him" */
const TOPIC_BEING = new RegExp(`(?<=\\s${anyOf(BEFORE_TOPICS)}\\s)${anyOf(PERSONAL_OF_ONE)}(?=[?.!\\s]*$)`, 'i');
const OWNER = new RegExp(`\\b${anyOf(OWNERS_OF_ONE)}\\b(?=\\s+\\p{L})`, 'giu');
const ONE = new RegExp(`\\b${anyOf(PERSONAL_OF_ONE)}\\b`, 'gi');
const SEVERAL = new RegExp(`\\b${anyOf(PERSONAL_OF_SEVERAL)}\\b`, 'gi');

/**
 * Answers a line that may go on from the answer before: "and about Russia?", "where did they meet?", "only Reuters",
 * "since May", "what did he say". Any other line is a question of its own.
 */
export function answerFollowUp(
  view: GraphView,
  line: string,
  before: Answer | null,
  options: AnswerOptions = FACTS,
): Answer {
  if (!before || before.trouble === 'not-understood') return answerQuestion(view, line, options);
  // "and who opposes him?" is a question of its own
  const own = line.trim().replace(OWN_QUESTION, '');
  const question = changed(view, own, before);
  if (question) return answerAs(view, question, options);
  const named = withNames(own, before);
  const answer = answerQuestion(view, named, options);
  return tellsOfKey(view, answer, own, named) ? answerQuestion(view, own, options) : answer;
}

/** "Nobody called “help me with e:meeting”": a key that stands for "it" is nothing that anybody typed. */
function tellsOfKey(view: GraphView, { problem }: Answer, typed: string, named: string): boolean {
  if (problem === null || named === typed) return false;
  const keys = named.split(/\s+/).map((word) => word.replace(/['’]s$/, ''));
  return keys.some((key) => !typed.includes(key) && problem.includes(key) && view.node(key) !== null);
}

/** The question before with what the line changes of it; null where the line is no follow-up. */
function changed(view: GraphView, line: string, before: Answer): Question | null {
  const plain = plainLine(line);
  const timed = readPeriod(plain, newestArticle(view));
  const narrowed = readNarrowing(timed.line);
  const rest = narrowed.line.replace(CONJUNCTION, '').trim();
  const { period, anchor } = timed;
  if (
    rest.split(' ').every((word) => word === '' || isOfClass('empty', word)) &&
    (period || anchor || narrowed.order || narrowed.outlet || narrowed.focus)
  ) {
    const { order, outlet, focus } = narrowed;
    return {
      ...before.question,
      ...(period || anchor ? { period, anchor } : {}),
      ...(order ? { order } : {}),
      ...(outlet ? { outlet } : {}),
      ...(focus ? { focus } : {}),
    };
  }
  const ready = readyLine(plain);
  for (const pattern of patternsOf(FOLLOW_UP)) {
    const slots = slotsOf(pattern, ready);
    if (!slots) continue;
    const { set } = pattern;
    const words = slots.t ?? slots.p ?? slots.n ?? slots.by ?? slots.kind ?? '';
    const question = changedBy(view, set.change ?? '', words, (set.focus ?? null) as Focus | null, before);
    if (question) return question;
  }
  return null;
}

function changedBy(
  view: GraphView,
  change: string,
  words: string,
  focus: Focus | null,
  before: Answer,
): Question | null {
  const { question } = before;
  switch (change) {
    case 'outlet':
      return { ...question, outlet: words };
    case 'place':
      return findNodes(view, words, { kinds: ['place'] }).nodes.some(({ type }) => type === 'place')
        ? { ...question, place: words }
        : null;
    case 'where':
      return placeChanged(view, question, words);
    case 'other':
      return question.b === null ? { ...question, a: words } : { ...question, b: words };
    case 'number':
      return { ...question, number: numberOf(words) };
    case 'dimension':
      return question.set.by === undefined ? null : { ...question, set: { ...question.set, by: words } };
    case 'kind':
      return question.ask === ranking.ask ? { ...question, set: { ...question.set, kind: words } } : null;
    case 'focus':
      return meetingOf(before, focus);
    case 'duration':
      return lastingOf(before);
    case 'words':
      return askNamed(question.ask).onTopics ? { ...question, words } : null;
    case 'topic':
      return topicChanged(view, question, words);
    case 'subject':
      return question.a === null
        ? question.words === null
          ? null
          : { ...question, words }
        : { ...question, a: words };
    default:
      return null;
  }
}

/** "and in Orvik": what happened there, or what was asked of others in that place. */
function placeChanged(view: GraphView, question: Question, words: string): Question | null {
  const isPlace = (name: string): boolean =>
    findNodes(view, name, { kinds: ['place'] }).nodes.some(({ type }) => type === 'place');
  if (!isPlace(words)) return null;
  return question.a !== null && isPlace(question.a) ? { ...question, a: words } : { ...question, place: words };
}

/** "what about Orvik": another topic where there was one; otherwise another name in the place of the last. */
function topicChanged(view: GraphView, question: Question, words: string): Question {
  if (question.words !== null || question.a === null) return { ...question, words };
  if (question.b !== null) return { ...question, b: words };
  const isBeing = findNodes(view, words).nodes.some(({ type }) => type === 'person' || type === 'organisation');
  return askNamed(question.ask).onTopics && !isBeing ? { ...question, words } : { ...question, a: words };
}

/** "where did they meet" after "who met Vik": of the one meeting told, those two. */
function meetingOf({ question, rows }: Answer, focus: Focus | null): Question {
  const [row] = rows;
  const pair = askNamed(question.ask).ofMeetings && rows.length === 1 && row;
  return pair ? { ...question, ask: metPair.ask, a: row.source.key, b: row.target.key, focus } : { ...question, focus };
}

/** "how long did they talk": of the meeting told first. */
function lastingOf({ question, rows: [row] }: Answer): Question | null {
  if (row?.type !== 'met') return null;
  return { ...question, ask: duration.ask, a: row.source.key, b: row.target.key, words: null, focus: null };
}

/** The line with those whom its pronouns mean, by their keys: "what did he say" -> what did person:bo-vik say. */
function withNames(line: string, answer: Answer): string {
  return withBeings(withEvent(withDay(withPlace(line, answer), answer), answer), answer);
}

/** "who was [there]": at the event told first, or in the place asked about. */
function withPlace(line: string, { events: [event], question: { a } }: Answer): string {
  const where = event ? `at ${event.event.key}` : a === null ? null : `in ${a}`;
  return where === null ? line : line.replace(there(), ` ${where}`);
}

const there = once(() => new RegExp(`\\s+(?:${alternativesOf('there')})(?=[?.!\\s]*$)`, 'i'));

/** "what did Lund say [afterwards]": since the day of what is told first. */
function withDay(line: string, { rows: [row], events: [event] }: Answer): string {
  const day = row ? timeOf(row) : (event?.date ?? '');
  return day === '' ? line : line.replace(afterwards(), ` since ${day}`);
}

const afterwards = once(() => new RegExp(`\\s+(?:${alternativesOf('afterwards')})(?=[?.!\\s]*$)`, 'i'));

/** "what did Lund say about it": what the line before asked about; "who reported it", "who condemned that": the event of the first row. */
function withEvent(line: string, { rows, events, subjects, question: { words } }: Answer): string {
  if (words !== null && TOPIC.test(line)) return line.replace(TOPIC, words);
  const asked = subjects.find(({ type }) => type === 'event');
  const key = rows[0]?.event ?? events[0]?.event.key ?? asked?.key;
  return key === undefined ? line : line.replace(THING, key);
}

function withBeings(line: string, { subjects, rows, question }: Answer): string {
  const beings = subjects.filter(({ type }) => type !== 'event');
  const [row] = rows;
  // "what did Lund say about him": another than she
  const small = line.toLowerCase();
  const told = row ? [row.source, row.target].filter(({ type }) => type !== 'event') : [];
  const others = [...beings, ...told].filter(
    ({ name }) => !small.includes((name.split(' ').at(-1) ?? name).toLowerCase()),
  );
  const [first] = others.length > 0 ? others : beings;
  if (!first) return line;
  const pair =
    beings.length > 1 ? beings : askNamed(question.ask).ofMeetings && row ? [row.source, row.target] : beings;
  const they = pair
    .slice(0, 2)
    .map(({ key }) => key)
    .join(' and ');
  return line
    .replace(TOPIC_BEING, first.name)
    .replace(ONE, first.key)
    .replace(OWNER, `${first.key}'s`)
    .replace(/\bher\b/gi, first.key)
    .replace(SEVERAL, they);
}
