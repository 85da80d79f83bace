import { ARTICLES } from '../../lexicon/closed-classes.js';
import { comparableName, nameWordsOf } from '../../model/comparable-name.js';
import type { GraphView, ViewNode } from '../../model/graph-view.js';
import { roleOf } from './find-by-role.js';
import { titleWords } from './title-words.js';
import type { Wanted } from './types.js';

/** A whole own name of several words is that being, however often others are told. */
const OWN_NAME = 1000;
/** An own name of one word goes before others of about as many mentions: "Paris" is the town before Jeremy Paris. */
const OWN_WORD = 4;
const ALIAS = 2;
/** A part of an alias alone: "Orvik" is the town before the party that is told of once as "the Labour Party in Orvik". */
const ALIAS_PART = 0.05;
/** A kind that the question asks for goes before others. */
const WANTED_KIND = 3;

/**
 * The beings that a typed name fits, the likeliest first: an own name before an alias before a part of a name, then
 * whom the articles mention most. "Obama" -> Barack Obama, Michelle Obama, …
 */
export function findBeings(view: GraphView, typed: string, wanted: Wanted = {}): ViewNode[] {
  for (const words of formsOf(typed)) {
    const found = bearers(view, words, wanted);
    if (found.length > 0) return isOnlyInNames(view, typed, words, found) ? [] : found;
  }
  return [];
}

/** The same where the likeliest bears the whole typed name as its own or as an alias; none otherwise. */
export function findNamed(view: GraphView, typed: string, wanted: Wanted = {}): ViewNode[] {
  const found = findBeings(view, typed, wanted);
  const [first] = found;
  const forms = new Set(formsOf(typed).map((words) => words.join(' ')));
  return first && [first.name, ...first.aliases].some((form) => forms.has(comparableName(form))) ? found : [];
}

/** As typed; without titles before it ("Senator Cruz"); without initials in the middle ("Donald J. Trump"). */
function formsOf(typed: string): string[][] {
  const whole = nameWordsOf(typed);
  const titles = titleWords();
  const first = whole.findIndex((word) => !titles.has(word));
  const untitled = first < 0 ? [] : whole.slice(first);
  const plain = untitled.filter((word, i) => word.length > 1 || i === 0);
  const forms = [whole, untitled, plain].filter((words) => words.length > 0);
  return forms.filter((words, i) => i === 0 || words.length < (forms[i - 1]?.length ?? 0));
}

/**
 * Whether a word is one of the language that only stands in names too: "the wall" is nobody's street, "immigration" no
 * agency. It is typed small, is a part of names alone, of no person's unless an article stands before it ("the bill" is no
 * Bill), and statements hold it in small letters.
 */
function isOnlyInNames(
  view: GraphView,
  typed: string,
  [word = '', ...others]: readonly string[],
  found: readonly ViewNode[],
): boolean {
  if (others.length > 0 || /\p{Lu}/u.test(typed)) return false;
  const isThing = ARTICLES.has(typed.split(' ')[0] ?? '') && !titleWords().has(word) && roleOf(word) === null;
  const isNamed = ({ type, name, aliases }: ViewNode): boolean =>
    type === 'person' ? !isThing : [name, ...aliases].some((form) => comparableName(form) === word);
  if (found.some(isNamed)) return false;
  for (const { node } of view.search(word).slice(0, MOST_TEXTS))
    if (node !== null && (view.node(node)?.quote ?? '').includes(` ${word}`)) return true;
  return false;
}

/** "voters": a word of the language that stands in names too, and has no near spelling. */
export function isCommonWord(view: GraphView, typed: string): boolean {
  const words = nameWordsOf(typed);
  return words.length === 1 && isOnlyInNames(view, typed, words, bearers(view, words, {}));
}

/** So many statements are looked at for a word. */
const MOST_TEXTS = 40;

function bearers(view: GraphView, words: readonly string[], { kinds = [] }: Wanted): ViewNode[] {
  const name = words.join(' ');
  const keys = new Set(view.nodesNamed(name));
  for (const key of withAllWords(view, words)) keys.add(key);
  const ranked = [...keys].flatMap((key) => {
    const node = view.node(key);
    return node && node.type !== 'event' ? [{ node, score: scoreOf(node, name, kinds) }] : [];
  });
  ranked.sort((a, b) => b.score - a.score || (a.node.key < b.node.key ? -1 : 1));
  return ranked.map(({ node }) => node);
}

function scoreOf(node: ViewNode, name: string, kinds: readonly string[]): number {
  const told = Math.max(1, node.mentions) * (kinds.includes(node.type) ? WANTED_KIND : 1);
  if (comparableName(node.name) === name) {
    // a bare surname is one more bearer, no whole name
    const whole = name.includes(' ');
    return told * (whole ? OWN_NAME : node.type === 'person' ? ALIAS : OWN_WORD);
  }
  if (node.aliases.some((alias) => comparableName(alias) === name)) return told * ALIAS;
  const own = nameWordsOf(node.name);
  return told * (name.split(' ').every((word) => own.includes(word)) ? 1 : ALIAS_PART);
}

/** Keys of the nodes one of whose names may hold all the words. */
function withAllWords(view: GraphView, words: readonly string[]): string[] {
  const [first = '', ...others] = words;
  let keys = [...view.nodesWithWord(first)];
  for (const word of others) {
    if (keys.length === 0) return [];
    const also = new Set(view.nodesWithWord(word));
    keys = keys.filter((key) => also.has(key));
  }
  return words.length > 1 ? keys.filter((key) => oneNameHolds(view.node(key), words)) : keys;
}

/** "John Smith" is not John Doe, also called Smith & Co. */
function oneNameHolds(node: ViewNode | null, words: readonly string[]): boolean {
  return [node?.name ?? '', ...(node?.aliases ?? [])].some((form) => {
    const own = nameWordsOf(form);
    return words.every((word) => own.includes(word));
  });
}
