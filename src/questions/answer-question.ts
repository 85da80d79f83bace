import { comparableName } from '../model/comparable-name.js';
import type { GraphView, ViewNode } from '../model/graph-view.js';
import { ASKS, askNamed, SEARCH } from './asks/index.js';
import type { Ask } from './asks/types.js';
import { findNodes } from './names/find-nodes.js';
import { tellTaken } from './names/tell-taken.js';
import type { Found } from './names/types.js';
import { newestArticle } from './newest-article.js';
import { nearestForms } from './read/nearest-forms.js';
import { patternsOf } from './read/patterns.js';
import { plainLine } from './read/plain-line.js';
import { readLoosely } from './read/read-loosely.js';
import { readQuestion } from './read/read-question.js';
import { mostTold, namedNode, oldestFirst } from './rows/edge-rows.js';
import type { RowFilter } from './rows/filter.js';
import { settleFilter } from './settle-filter.js';
import type { Answer, AnswerOptions, Question, TakenName } from './types.js';

/** Facts only. */
export const FACTS: AnswerOptions = { include: ['actual'] };
/** A longer line is an article that was pasted, not a question. */
export const LONGEST_QUESTION = 300;

/** So many namesakes are tried. */
const MOST_NAMESAKES = 5;

/** A question with what its names were taken for. */
interface Resolved {
  readonly question: Question;
  readonly a: Found | null;
  readonly b: Found | null;
}

/**
 * Answers a question typed by a person from the graph: reads it, finds what its names stand for, gathers what answers it.
 * Never throws for what was typed: an unknown name or a line that is not understood comes back as `problem`.
 */
export function answerQuestion(view: GraphView, text: string, options: AnswerOptions = FACTS): Answer {
  const line = text.trim();
  const today = newestArticle(view);
  if (plainLine(line) === '')
    return trouble(
      emptyQuestion('card'),
      'not-understood',
      'The question is empty; ask for example: who met Ada Lund.',
    );
  if (line.length > LONGEST_QUESTION)
    return trouble(
      emptyQuestion('card'),
      'not-understood',
      `The line is too long for a question: ask in at most ${LONGEST_QUESTION} letters.`,
    );
  const readings = readQuestion(line, ASKS, today);
  const chosen = choose(view, readings) ?? asName(view, line);
  if (chosen) return answerResolved(view, chosen, options);
  const unknown = readings[0] && unknownName(view, readings[0]);
  const loose = unknown ? null : readLoosely(view, line, today);
  if (loose) {
    const answer = answerAs(view, loose, options);
    if (!isEmpty(answer)) return { ...answer, notes: [looseNote(loose), ...answer.notes] };
  }
  return unknown ?? notUnderstood(line, view);
}

/** Answers a question that was read already: a follow-up, or one that a program put together. */
export function answerAs(view: GraphView, question: Question, options: AnswerOptions = FACTS): Answer {
  const resolved = resolve(view, question);
  const missing = missingOf(view, resolved);
  return missing ? notFound(view, question, missing) : answerResolved(view, resolved, options);
}

/** The first reading whose names the graph knows; near spellings count only where no reading has better. */
function choose(view: GraphView, readings: readonly Question[]): Resolved | null {
  const resolved = readings.map((question) => resolve(view, question));
  const whole = resolved.filter((each) => !missingOf(view, each) && isOfKind(view, each));
  return whole.find(({ a, b }) => a?.how !== 'near' && b?.how !== 'near') ?? whole[0] ?? null;
}

function resolve(view: GraphView, question: Question): Resolved {
  const { kinds } = askNamed(question.ask);
  const find = (
    typed: string | null,
    of: Ask['kinds'] extends infer _ ? readonly ViewNode['type'][] | undefined : never,
  ): Found | null => (typed === null ? null : findEither(view, typed, of));
  return { question, a: find(question.a, kinds?.a), b: find(question.b, kinds?.b) };
}

/** A name; or, where nobody is called so, the two that "and" joins. */
function findEither(view: GraphView, typed: string, kinds: readonly ViewNode['type'][] | undefined): Found {
  const found = findNodes(view, typed, kinds ? { kinds } : {});
  const sides = typed.split(/,? and /i);
  if ((found.nodes.length > 0 && found.how !== 'near') || sides.length !== 2) return found;
  const both = sides.map((side) => findNodes(view, side, kinds ? { kinds } : {}));
  return both.every(({ nodes }) => nodes.length > 0)
    ? {
        ...found,
        nodes: both.flatMap(({ nodes }) => nodes),
        how: 'key',
        candidates: both.flatMap(({ nodes }) => nodes),
      }
    : found;
}

function missingOf(view: GraphView, { question, a, b }: Resolved): Found | null {
  const { names, outlets = false } = askNamed(question.ask);
  if (a && a.nodes.length === 0 && !(outlets && isOutlet(view, a.typed))) return a;
  if (b && b.nodes.length === 0) return b;
  const given = Number(question.a !== null) + Number(question.b !== null);
  return given < names ? { typed: '', nodes: [], how: null, candidates: [], suggestions: [] } : null;
}

/** Whether an article comes from an outlet of this name. */
function isOutlet(view: GraphView, name: string): boolean {
  const wanted = comparableName(name);
  for (const [, { outlet }] of view.articles()) if (outlet !== null && comparableName(outlet) === wanted) return true;
  return false;
}

/** Some asks are meant of one kind only: "what did Northern Wire report" of a body, "when was the raid" of an event. */
function isOfKind(view: GraphView, { question, a }: Resolved): boolean {
  const { strict, kinds, outlets = false } = askNamed(question.ask);
  if (outlets && a && isOutlet(view, a.typed)) return true;
  return !strict || (a?.nodes.some(({ type }) => kinds?.a?.includes(type)) ?? false);
}

/** A line that is nothing but a name asks for its card. */
function asName(view: GraphView, line: string): Resolved | null {
  const typed = plainLine(line);
  const a = findEither(view, typed, undefined);
  if (a.nodes.length === 0 || (a.how === 'event' && typed.split(' ').length > 8)) return null;
  if (a.how === 'near' && typed.split(' ').length > 3) return null;
  return { question: { ...emptyQuestion('card'), a: typed }, a, b: null };
}

/** Where nothing is told of the likeliest bearer of a name, a namesake of whom something is told. */
function answerResolved(view: GraphView, resolved: Resolved, options: AnswerOptions): Answer {
  const answer = answerTaken(view, resolved, options);
  if (!isEmpty(answer)) return answer;
  for (const side of ['a', 'b'] as const) {
    const found = resolved[side];
    for (const namesake of found ? namesakesOf(found) : []) {
      const other = answerTaken(view, { ...resolved, [side]: { ...found, nodes: [namesake], how: 'key' } }, options);
      if (isEmpty(other)) continue;
      return {
        ...other,
        notes: [
          `Nothing of that kind is told of ${namesake.name}, ${found?.nodes[0]?.key ?? ''}; of ${namesake.key}, of the same name:`,
          ...other.notes,
        ],
      };
    }
  }
  return answer;
}

/** Others of the very name of the one taken. */
function namesakesOf({ nodes, candidates }: Found): ViewNode[] {
  const [taken] = nodes;
  if (!taken || nodes.length > 1) return [];
  const name = comparableName(taken.name);
  return candidates
    .filter((node) => node.key !== taken.key && comparableName(node.name) === name)
    .slice(0, MOST_NAMESAKES);
}

function answerTaken(view: GraphView, { question, a, b }: Resolved, options: AnswerOptions): Answer {
  const ask = askNamed(question.ask);
  const { filter, notes } = settleFilter(view, question, options);
  const found = [a, b].filter((each): each is Found => each !== null);
  const given = ask.answer({ view, question, a: a?.nodes ?? [], b: b?.nodes ?? [], filter });
  const subjects = found.flatMap(({ nodes }) => nodes).map(namedNode);
  const answer: Answer = {
    ...nothing(question),
    ...given,
    rows: inOrder(given.rows ?? [], question),
    subjects,
    names: found.map(takenName),
    notes: [...found.flatMap((each) => tellTaken(each) ?? []), ...notes, ...(given.notes ?? [])],
  };
  if (answer.problem !== null) return { ...answer, trouble: 'nothing' };
  return isEmpty(answer) && answer.summary === null
    ? { ...answer, trouble: 'nothing', problem: nothingSentence(answer, filter) }
    : answer;
}

function inOrder(rows: Answer['rows'], { order }: Question): Answer['rows'] {
  if (order === 'oldest') return [...rows].sort(oldestFirst);
  return order === 'told' ? [...rows].sort(mostTold) : rows;
}

const takenName = ({ typed, nodes, candidates }: Found): TakenName => ({
  typed,
  taken: nodes.map(({ key }) => key),
  candidates: candidates.map((node) => ({ ...namedNode(node), mentions: node.mentions })),
});

const isEmpty = ({ rows, against, events, counts, articles, cards, paths }: Answer): boolean =>
  [rows, against, events, counts, articles, cards, paths].every((part) => part.length === 0);

function nothingSentence({ subjects, withheld, question }: Answer, { since, until }: RowFilter): string {
  const about =
    [...new Set(subjects.map(({ name }) => name))].slice(0, 3).join(' and ') ||
    (question.words ? `“${question.words}”` : 'it');
  const on = question.words !== null && subjects.length > 0 ? ` on “${question.words}”` : '';
  const when = since !== null || until !== null ? ' in that time' : '';
  return withheld > 0
    ? `No fact of that kind about ${about}${on}${when}.`
    : `Nothing of that kind about ${about}${on}${when} in the graph.`;
}

function looseNote({ ask, a, b, words }: Question): string {
  const what = [a, b].filter((name) => name !== null).join(' and ');
  if (ask === SEARCH.ask)
    return `That is no question this graph can be asked outright; what the articles say on “${words ?? ''}”:`;
  return `Read as a question of the kind “${ask}” about ${what}${words ? `, on “${words}”` : ''}.`;
}

function unknownName(view: GraphView, question: Question): Answer | null {
  const missing = missingOf(view, resolve(view, question));
  // words that only look like a name ("what the weather was") are better searched for
  return missing &&
    missing.typed !== '' &&
    !missing.typed.includes(',') &&
    comparableName(missing.typed).split(' ').length <= 4
    ? notFound(view, question, missing)
    : null;
}

function notFound(view: GraphView, question: Question, { typed, suggestions }: Found): Answer {
  const hint = suggestions.length > 0 ? ` Did you mean ${suggestions.join(', or ')}?` : '';
  const words = view.search(typed).filter(({ share }) => share === 1).length;
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

function notUnderstood(line: string, view: GraphView): Answer {
  const near = nearestForms(line, ASKS);
  const isQuestion =
    /^(?:who|whom|whose|what|when|where|which|why|how|did|does|do|has|have|is|are|was|were|will|can)\b/i.test(
      plainLine(line),
    );
  if (!isQuestion && line.split(' ').length <= 4)
    return notFound(view, { ...emptyQuestion('card'), a: line }, findNodes(view, plainLine(line)));
  const offer = near.length > 0 ? ` I can answer, for example: ${near.join('; ')}.` : '';
  return trouble(emptyQuestion('card'), 'not-understood', `I do not understand “${line}”.${offer}`, near);
}

function trouble(
  question: Question,
  kind: 'not-found' | 'not-understood',
  problem: string,
  suggestions: readonly string[] = [],
): Answer {
  return { ...nothing(question), problem, trouble: kind, suggestions };
}

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
    outlet: null,
    order: null,
    sure: true,
  };
}

function nothing(question: Question): Answer {
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

/** A question of every form that is known. */
export const everyExample = (): string[] => ASKS.flatMap((ask) => patternsOf(ask).map(({ example }) => example));

/** A question of every kind, for help texts. */
export const questionExamples = (): string[] => ASKS.flatMap((ask) => patternsOf(ask)[0]?.example ?? []);
