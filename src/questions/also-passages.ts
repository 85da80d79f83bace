import { sharedEnglish } from '../language/index.js';
import { ASKING_COUNT, anyOf } from '../lexicon/closed-classes.js';
import type { GraphView, ViewNode } from '../model/graph-view.js';
import { askNamed, SEARCH } from './asks/index.js';
import type { SentencesOf } from './asks/types.js';
import type { Found } from './names/types.js';
import { nearPassages } from './near-passages.js';
import { emptyQuestion, isEmpty, looseNote, nothing } from './no-answer.js';
import { MOST_PASSAGES, passagesOf, type Sought } from './passages.js';
import { contentOf } from './read/content-of.js';
import { plainLine } from './read/plain-line.js';
import { readPeriod } from './read/read-period.js';
import { spotNames } from './read/spot-names.js';
import { isOfClass } from './read/word-classes.js';
import type { Resolved } from './resolve-question.js';
import { placeOfPassage } from './rows/article-rows.js';
import type { RowFilter } from './rows/filter.js';
import { settleFilter } from './settle-filter.js';
import type { Answer, AnswerOptions, Question } from './types.js';
import { withOwnWords } from './with-own-words.js';

/** "how many teachers" */
const COUNT = new RegExp(`\\bhow ${anyOf(ASKING_COUNT)}\\b`, 'i');

/** Where the graph holds nothing of the kind, sentences of the articles that name those asked for and hold the words. */
export function alsoPassages(view: GraphView, resolved: Resolved, answer: Answer, options: AnswerOptions): Answer {
  const { sentences = {} } = askNamed(resolved.question.ask);
  if (!isEmpty(answer) || sentences === null) return answer;
  const sought = soughtBy(resolved);
  const { nodes, words } = sought;
  // one being alone is named in every article that mentions it
  if (words === '' && nodes.length < 2 && !sentences.ofOne) return answer;
  const { filter } = settleFilter(view, resolved.question, options);
  const whole = passagesOf(view, sought, filter);
  const near = (): Answer['articles'] => nearest(view, sought, filter, sentences.nameless);
  const told = whole.length > 0 ? withPassages(answer, withMore(whole, near)) : withNear(answer, near());
  return withOwnWords(view, resolved, told, filter);
}

/** Below what only comes near to the question, the sentences of the articles that come nearest. */
export function besidePassages(view: GraphView, resolved: Resolved, answer: Answer, filter: RowFilter): Answer {
  const sought = soughtBy(resolved);
  const whole = passagesOf(view, sought, filter);
  const articles = whole.length > 0 ? whole : nearest(view, sought, filter);
  const isAlone = answer.rows.length === 0 && !askNamed(resolved.question.ask).sentences?.withoutRows;
  if (articles.length === 0 || isAlone) return answer;
  return { ...answer, articles, notes: [...answer.notes, 'Below, sentences of the articles that come nearest.'] };
}

/** Fewer sentences that hold all words are not all that may help. */
const ENOUGH = 3;

/** The sentences that hold all words; where they are few, those that come near behind them. */
function withMore(whole: Answer['articles'], near: () => Answer['articles']): Answer['articles'] {
  return whole.length >= ENOUGH ? whole : joined(whole, near());
}

/** Sentences, and behind them others that are not among them. */
function joined(first: Answer['articles'], others: Answer['articles']): Answer['articles'] {
  const known = new Set(first.map(placeOfPassage));
  return [...first, ...others.filter((one) => !known.has(placeOfPassage(one)))].slice(0, MOST_PASSAGES);
}

type Holding = NonNullable<SentencesOf['holding']>[number];

interface SoughtBy extends Sought {
  /** the names as they were typed, where one only describes whom it was taken for: "the golf club of Orvik" */
  readonly typed: string | null;
}

/** What sentences that would answer a question name and hold. */
function soughtBy({ question, a, b }: Resolved): SoughtBy {
  const sides = [a, b].filter((side): side is Found => side !== null);
  const unknown = sides.filter((side) => beingOf(side).length === 0).map(({ typed }) => typed);
  const verb = verbOf(question);
  const parts: Readonly<Record<Holding, readonly string[]>> = {
    event: sides.flatMap(eventOf),
    verb,
    'verb-head': verb.flatMap((whole) => whole.split(' ')[0] ?? []),
  };
  const asked = (askNamed(question.ask).sentences?.holding ?? []).flatMap((part) => parts[part]);
  const place = question.place === null ? [] : [question.place];
  const words = [...unknown, ...asked, ...place, ...(question.words === null ? [] : [question.words])];
  const guessed = sides.some(({ how, typed }) => how === 'part' && typed.includes(' '));
  const typed = guessed ? sides.map((side) => side.typed).join(' ') : null;
  const [head = null] = verb.flatMap((whole) => whole.split(' ')[0] ?? []);
  return {
    nodes: sides.flatMap(beingOf),
    words: words.join(' '),
    number: question.focus === 'count',
    typed,
    verb: head,
  };
}

/** Names among the words are looked for as names: "the mayor of [Orvik] on [Lund]". Words that hold none find too much. */
function nearest(
  view: GraphView,
  { nodes, words, number, typed, verb = null }: SoughtBy,
  filter: RowFilter,
  nameless = false,
): Answer['articles'] {
  const spotted = spotNames(view, words);
  const rest = contentOf(words, spotted);
  const known = new Set(nodes.map(({ key }) => key));
  const all = [...nodes, ...spotted.map(({ node }) => node).filter(({ key }) => !known.has(key))];
  if (all.length === 0 && !nameless) return [];
  const sought = rest === '' ? { nodes, words } : { nodes: all, words: rest };
  // by whatever name the sentence calls them
  const whole = spotted.length > 0 && rest !== '' ? passagesOf(view, sought, filter) : [];
  if (whole.length > 0) return whole;
  const near = nearPassages(view, { ...sought, number: number ?? false, verb }, filter);
  if (typed === null) return near;
  const worded = nearPassages(view, { nodes: [], words: `${typed} ${words}`, number: number ?? false, verb }, filter);
  return joined(worded, near);
}

/**
 * Sentences for a line that is read as no question, by its names and its other words.
 * @param least so many names it must hold
 * @param near whether sentences will do that hold most of it
 */
export function passagesOfLine(
  view: GraphView,
  line: string,
  today: string,
  options: AnswerOptions,
  { least = 0, near = false }: { readonly least?: number; readonly near?: boolean } = {},
): Answer | null {
  const timed = readPeriod(plainLine(line), today);
  const names = spotNames(view, timed.line);
  const words = contentOf(timed.line, names);
  if (names.length < least || (words === '' && names.length < 2)) return null;
  const question = {
    ...emptyQuestion(SEARCH.ask),
    words: [...names.map(({ name }) => name), words].join(' ').trim(),
    period: timed.period,
    sure: false,
  };
  const { filter, notes } = settleFilter(view, question, options);
  const number = COUNT.test(timed.line);
  const verb = verbIn(timed.line);
  const sought = { nodes: names.map(({ node }) => node), words, number, verb };
  const whole = near ? [] : passagesOf(view, sought, filter);
  const nearby = (): Answer['articles'] => {
    const all = nearPassages(view, sought, filter);
    // where no article names all of them, names are words like others
    return all.length > 0 || names.length < 2
      ? all
      : nearPassages(view, { nodes: [], words: question.words, number, verb }, filter);
  };
  const articles = near ? nearby() : whole.length > 0 ? withMore(whole, nearby) : whole;
  if (articles.length === 0) return null;
  const found = nothing(question);
  return {
    ...(near ? withNear(found, articles) : withPassages(found, articles)),
    notes: [looseNote(question), ...notes],
  };
}

/** The first verb of a line, "who [bought] the mill"; none of telling, which says little of what was told. */
function verbIn(line: string): string | null {
  const annotation = sharedEnglish().annotate(line);
  for (let token = 0; token < annotation.size; token++)
    if (annotation.upos(token) === 'VERB') {
      const verb = annotation.form(token).toLowerCase();
      return isOfClass('reported', verb) || isOfClass('said', verb) ? null : verb;
    }
  return null;
}

const withNear = (answer: Answer, articles: Answer['articles']): Answer =>
  withPassages(answer, articles, 'Sentences of the articles that come nearest:');

/** An answer with sentences in the place of what the graph does not hold. @param what what they are */
export function withPassages(
  answer: Answer,
  articles: Answer['articles'],
  what = 'Sentences of the articles that hold the words:',
): Answer {
  if (articles.length === 0) return answer;
  const sentence = answer.question.ask === SEARCH.ask ? '' : (answer.problem ?? answer.summary ?? '');
  return {
    ...answer,
    articles,
    summary: `${sentence} ${what}`.trim(),
    problem: null,
    trouble: answer.trouble === 'not-found' ? 'not-found' : null,
  };
}

/** Who is surely meant: neither a near spelling nor whose initials the letters may be. */
const beingOf = ({ nodes, how }: Found): ViewNode[] =>
  how === 'near' || how === 'initials' ? [] : nodes.filter(({ type }) => type !== 'event').slice(0, 1);

const eventOf = ({ typed, nodes }: Found): string[] => (nodes.some(({ type }) => type === 'event') ? [typed] : []);

/** The verb that was asked with; "at" and "in" are none. */
const verbOf = ({ set: { verb } }: Question): string[] => (verb === undefined || isOfClass('in', verb) ? [] : [verb]);
