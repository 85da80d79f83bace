import { BEFORE_EVENTS, withoutFirst } from '../lexicon/closed-classes.js';
import { once } from '../lexicon/once.js';
import { comparableName } from '../model/comparable-name.js';
import type { GraphView, TextHit, ViewEdge } from '../model/graph-view.js';
import { articlesNaming } from './names/articles-naming.js';
import { findNodes } from './names/find-nodes.js';
import type { Found } from './names/types.js';
import { weightIn, weighWords } from './near-passages.js';
import { contentOf } from './read/content-of.js';
import { spotNames } from './read/spot-names.js';
import { isOfClass, wordsOfClass } from './read/word-classes.js';
import { holdsLike } from './synonyms.js';
import { edgesHolding } from './words-in.js';

/** A topic: what its words name, if anything, and which statements hold them; what takes long to gather is gathered when it is asked for. */
export interface Topic {
  /** the name that the words are, or null */
  readonly name: Found | null;
  /** whether a statement or another event holds all of the words, or names the one they mean */
  readonly holds: (key: string) => boolean;
  /** all that do; where none does, those that spell the words otherwise */
  readonly whole: ReadonlySet<string>;
  /** those that hold at least half of the words */
  readonly part: ReadonlySet<string>;
  /** articles whose titles hold all of the words */
  readonly titles: ReadonlySet<string>;
}

/** Half of a topic's words make a statement worth showing where none holds them all. */
const PART = 0.5;

/** What may be meant by words that are no name asked for: "immigration", "Clinton's emails", "Russia". */
export function topicOf(view: GraphView, typed: string): Topic {
  const words = withoutPronouns(typed);
  const name = nameMeant(view, words);
  const naming = new Set((name?.nodes ?? []).flatMap(({ key }) => sourcesOn(view, key)));
  const within = name === null ? namedWithin(view, words) : null;
  const holding = holdingAny(view, words);
  const holds = (key: string): boolean =>
    naming.has(key) || within?.holds(key) === true || (holding(key) && !isVerbAlone(view, key, words, name));
  const found = once(() => searched(view, words, 1));
  const whole = once(() => {
    const nodes = found().flatMap(({ node }) => node ?? []);
    const all = new Set([...naming, ...(within?.all.filter(within.holds) ?? []), ...nodes.filter(holds)]);
    return all.size > 0 ? all : new Set(spelledOtherwise(view, words));
  });
  const part = once(() => {
    const some = searched(view, words, PART).flatMap(({ node, share }) => (share < 1 ? (node ?? []) : []));
    return new Set([...(within?.all ?? []), ...some.filter((key) => !isVerbAlone(view, key, words, name))]);
  });
  const titles = once(() => new Set(found().flatMap(({ article }) => article ?? [])));
  return {
    name,
    holds,
    get whole() {
      return whole();
    },
    get part() {
      return part();
    },
    get titles() {
      return titles();
    },
  };
}

/** Statements and other events that are about something. */
const sourcesOn = (view: GraphView, key: string): string[] =>
  [...view.edgesOf(key, 'about', 'in')].map(({ source }) => source);

/** What names something within a topic, and whether it holds the topic's other words too. */
interface Within {
  readonly all: readonly string[];
  readonly holds: (key: string) => boolean;
}

/**
 * "the EU referendum": statements on the Union, by whatever name they call it. Those that hold the other words are on the
 * topic as a whole, the others in part; none of a person, of whom all sorts of things are said.
 */
function namedWithin(view: GraphView, words: string): Within | null {
  const spotted = spotNames(view, words).filter(({ node }) => node.type !== 'person');
  const [one] = spotted;
  if (!one || spotted.length > 1) return null;
  const all = sourcesOn(view, one.node.key);
  const own = new Set(all);
  const rest = view.holding(contentOf(words, spotted));
  return { all, holds: (key) => own.has(key) && rest(key) };
}

/** Fewer letters make no part of a compound. */
const SHORTEST_PART = 4;

/** "childcare" where texts have "child care", and the other way round. */
function spelledOtherwise(view: GraphView, words: string): string[] {
  const own = comparableName(words).split(' ');
  const joined = own.slice(1).map((word, at) => [...own.slice(0, at), `${own[at]}${word}`, ...own.slice(at + 2)]);
  const parted = own.flatMap((word, at) =>
    Array.from({ length: Math.max(0, word.length - 2 * SHORTEST_PART + 1) }, (_, more) => {
      const cut = SHORTEST_PART + more;
      return [...own.slice(0, at), `${word.slice(0, cut)} ${word.slice(cut)}`, ...own.slice(at + 1)];
    }),
  );
  return [...joined, ...parted].flatMap((spelling) => {
    const line = spelling.join(' ');
    return view.search(line, 1).flatMap(({ node }) => {
      const text = node === null ? null : view.node(node);
      const isSpelled = comparableName(`${text?.name ?? ''} ${text?.quote ?? ''}`);
      return text && spelling.every((word) => isSpelled.includes(word)) ? [text.key] : [];
    });
  });
}

/** "his own part in it" -> "own part in": words that stand for others are in every text. */
function withoutPronouns(words: string): string {
  const kept = words.split(' ').filter((word) => !PRONOUNS.some((name) => isOfClass(name, word)));
  return kept.length > 0 ? kept.join(' ') : words;
}

const PRONOUNS = ['stand-in', 'stand-in-owner'];

/** "safety trumped all" names no Trump: a person's name of one word stands in capitals. */
function isVerbAlone(view: GraphView, key: string, words: string, name: Found | null): boolean {
  if (name?.nodes[0]?.type !== 'person' || /\s/.test(words)) return false;
  const node = view.node(key);
  const text = `${node?.name ?? ''} ${node?.quote ?? ''}`;
  return (
    !text.includes(words.slice(0, 1).toUpperCase() + words.slice(1).toLowerCase()) &&
    !text.includes(words.toUpperCase())
  );
}

/** The words to search for; of a meeting, whatever it is called: "the talks" are a meeting too. */
function spellingsOf(words: string): readonly string[] {
  const plain = withoutFirst(words.toLowerCase(), BEFORE_EVENTS);
  const same = wordsOfClass('meeting');
  return same.includes(plain) ? same.filter((word) => !word.includes('-')) : [words];
}

const searched = (view: GraphView, words: string, least: number): readonly TextHit[] =>
  spellingsOf(words).flatMap((spelling) => view.search(spelling, least));

function holdingAny(view: GraphView, words: string): (key: string) => boolean {
  const each = spellingsOf(words).map((spelling) => view.holding(spelling));
  return (key) => each.some((holds) => holds(key));
}

/** Ids of the articles that mention what a topic means, or hold its words in a title or a statement. */
export function articlesOn(view: GraphView, topic: Topic): ReadonlySet<string> {
  const named = (topic.name?.nodes ?? []).flatMap((node) =>
    node.type === 'person' && node.name.includes(' ') ? articlesNaming(view, node) : [...view.articlesOf(node.key)],
  );
  return new Set(topic.name ? named : [...topic.titles, ...[...topic.whole].flatMap((key) => view.articlesOf(key))]);
}

/** A single word is a topic, and what is only an act's words too: "gun control" is wider than "her gun control bill". */
const isEventsName = ({ nodes }: Found, words: string): boolean =>
  /\s/.test(words.replace(/^the /i, '')) && nodes.some(({ kind }) => kind !== 'act');

/** The being or event that words are the name of; a part of a name is none, "immigration" means no agency. */
function nameMeant(view: GraphView, words: string): Found | null {
  const found = findNodes(view, words);
  const [taken] = found.nodes;
  if (found.how === 'near') return view.search(words, 1).length > 0 ? null : found;
  if (!taken || found.how === 'initials') return null;
  if (found.how === 'event' && !isEventsName(found, words)) return null;
  if (found.how !== 'name' && found.how !== 'part') return found;
  const plain = comparableName(words);
  const own = [taken.name, ...taken.aliases].some((form) => comparableName(form) === plain);
  return own || taken.type === 'person' ? found : null;
}

/** Of these edges those whose statements are on the topic: all words before half of them before words beside them. */
export function onTopic(
  view: GraphView,
  edges: readonly ViewEdge[],
  words: string,
  topic: Topic,
): { edges: ViewEdge[]; whole: boolean } {
  const whole = edges.filter(({ target }) => topic.holds(target));
  if (whole.length > 0) return { edges: whole, whole: true };
  const spelled = new Set(spelledOtherwise(view, words));
  const otherwise = edges.filter(({ target }) => spelled.has(target));
  if (otherwise.length > 0) return { edges: otherwise, whole: true };
  const own = new Set(edges.map(({ key }) => key));
  const beside = edgesHolding(view, words, ['said'], articlesOfEdges(view, edges)).filter(({ key }) => own.has(key));
  if (beside.length > 0) return { edges: beside, whole: true };
  const isPerson = topic.name?.nodes.some(({ type }) => type === 'person') ?? false;
  // half of somebody's name names nobody, and of a person all sorts of things are told
  if (topic.name?.how === 'name' && isPerson) return { edges: [], whole: false };
  const told = toldOn(view, edges, words, topic);
  if (topic.name?.how === 'name') return { edges: told.length <= MOST_TOLD_ON_ONE ? told : [], whole: false };
  const part = edges.filter(({ target }) => topic.part.has(target));
  const both = told.filter(({ target }) => topic.part.has(target));
  return { edges: both.length > 0 ? both : told.length > 0 && told.length <= MOST_TOLD ? told : part, whole: false };
}

/** On one name, so many. */
const MOST_TOLD_ON_ONE = 8;
/** So many statements of one speaker in articles on a topic are still on it. */
const MOST_TOLD = 25;

/** Statements in articles that hold the most telling words: "the rise of fares" in an article on fares that went up. */
function toldOn(view: GraphView, edges: readonly ViewEdge[], words: string, topic: Topic): ViewEdge[] {
  const weighed = weighWords(view, words);
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0);
  if (weighed.some(({ held }) => held === null)) return [];
  const isOn = (id: string): boolean => topic.titles.has(id) || weightIn(id, weighed) >= LEAST_WEIGHT * total;
  // an article that holds one word somewhere is not on it
  // "an Ethiopian rebel" is on Ethiopia
  const isTitled = (id: string): boolean => topic.titles.has(id) || holdsLike(view.article(id)?.title ?? '', words);
  const isTold = weighed.length === 1 ? isTitled : isOn;
  const told = edges.filter(({ articles }) => articles.some(isTold));
  // of a name all sorts of things are told
  return weighed.length === 1 && topic.name !== null && told.length > MOST_TOLD_ON_ONE ? [] : told;
}

/** An article that holds this share of a topic's words, each by how rare it is, is on the topic. */
const LEAST_WEIGHT = 0.6;

/** Articles that name one of those who speak: whoever speaks is named where the statement is told. */
function articlesOfEdges(view: GraphView, edges: readonly ViewEdge[]): ReadonlySet<string> {
  const speakers = new Set(edges.map(({ source }) => source));
  return new Set([...speakers].flatMap((key) => [...view.articlesOf(key)]));
}
