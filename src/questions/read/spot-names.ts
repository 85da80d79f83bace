import { ARTICLES } from '../../lexicon/closed-classes.js';
import { words as listed } from '../../lexicon/lists.js';
import { comparableName } from '../../model/comparable-name.js';
import type { GraphView, ViewNode } from '../../model/graph-view.js';
import { findBeings, isCommonWord } from '../names/find-beings.js';
import { findNearNames } from '../names/find-near-names.js';
import { mayBeVerb } from './may-be-verb.js';
import { wordsOfClass } from './word-classes.js';

/** A name of the graph in a line, and where it stands, in words. */
export interface Spotted {
  readonly name: string;
  readonly node: ViewNode;
  readonly from: number;
  readonly to: number;
}

/** "Vale" of Cyra Vale: a word in capitals that stands in somebody's name. */
function isSurname(view: GraphView, name: string): boolean {
  if (!/^\p{Lu}\p{Ll}{2,}$/u.test(name)) return false;
  return [...view.nodesWithWord(name)].some((key) => view.node(key)?.type === 'person');
}

/** Most words of a name. */
const LONGEST = 5;

/** The graph's names in a line, from left to right, the longest where several begin; a question's own words are none. */
export function spotNames(view: GraphView, line: string): Spotted[] {
  const words = line.split(' ');
  const none = new Set(wordsOfClass('no-name'));
  const writesCapitals = words.slice(1).some((word) => /^\p{Lu}/u.test(word));
  const found: Spotted[] = [];
  for (let from = 0; from < words.length; from++) {
    const whole = misspelt(view, words, from);
    if (whole) {
      found.push(whole);
      from = whole.to - 1;
      continue;
    }
    for (let to = Math.min(words.length, from + LONGEST); to > from; to--) {
      const name = words
        .slice(from, to)
        .join(' ')
        .replace(/['’]s$|[,?!.]$/, '');
      if (words.slice(from, to).every((word) => none.has(word.toLowerCase()))) continue;
      // "who wants to ban Lunders": whoever writes capitals means no Mr Ban
      if (to - from === 1 && writesCapitals && mayBeVerb(name)) continue;
      if (to - from === 1 && !/^\p{Lu}/u.test(name) && name === name.toLowerCase() && name.length < 3) continue;
      const [node] = isNamed(view, name) || isSurname(view, name) ? findBeings(view, name) : [];
      if (!node || (to - from === 1 && isOthers(view, words, from))) continue;
      const isAlone = to - from === 1 || (to - from === 2 && ARTICLES.has(words[from]?.toLowerCase() ?? ''));
      if (isAlone && isInLonger(view, words, to - 1, node)) continue;
      found.push({ name, node, from, to });
      from = to - 1;
      break;
    }
  }
  return found;
}

/** "[bo] wexley": a word that no article holds stands behind it, so the name is somebody else's. */
function isOthers(view: GraphView, words: readonly string[], at: number): boolean {
  const behind = comparableName(words[at + 1] ?? '');
  if (behind.length < SHORTEST_SURNAME || behind.includes(' ')) return false;
  if ((words[at] ?? '').endsWith(',') || /['’]s$/.test(words[at] ?? '') || !isGivenName(words[at] ?? '')) return false;
  return view.articlesHolding([behind])?.size === 0;
}

/** "[Vale] Week", "[Democrats] Abroad": a word in capitals behind the name makes it another's, which nobody knows. */
function isInLonger(view: GraphView, words: readonly string[], at: number, { type }: ViewNode): boolean {
  const [own = '', behind = ''] = words.slice(at, at + 2);
  const isCapitalised = (word: string): boolean => CAPITALISED.test(word) && !/['’]s?$/.test(word);
  // whoever writes all words with capitals says nothing by them
  const isTitle = words.every((word) => !/^\p{Ll}{4,}/u.test(word));
  return (
    type !== 'place' &&
    isCapitalised(own) &&
    /\p{L}$/u.test(own) &&
    CAPITALISED.test(behind) &&
    !isTitle &&
    !mayBeVerb(behind) &&
    isCommon(view, behind.replace(/['’]s$|[,?!.]$/, ''))
  );
}

const isCommon = (view: GraphView, word: string): boolean =>
  isCommonWord(view, word.toLowerCase()) || findBeings(view, word).length === 0;

const SHORTEST_SURNAME = 4;

const isGivenName = (word: string): boolean => listed('given-names').has(word.toLowerCase());

/** "Adda Lund": two words in capitals that are nobody's name and nearly one person's, though each may stand in others. */
function misspelt(view: GraphView, words: readonly string[], from: number): Spotted | null {
  const two = words.slice(from, from + 2);
  if (two.length < 2 || !two.every((word) => CAPITALISED.test(word))) return null;
  const name = two.join(' ').replace(/['’]s$|[,?!.]$/, '');
  if (findBeings(view, name).length > 0 || beginsName(view, words.slice(from + 1, from + 3))) return null;
  const [node] = findNearNames(view, name).near;
  return node?.type === 'person' ? { name, node, from, to: from + 2 } : null;
}

/** Whether a being or a place bears the name. */
const isNamed = (view: GraphView, name: string): boolean =>
  [...view.nodesNamed(name)].some((key) => view.node(key)?.type !== 'event');

/** "Lund [North Quay] plan": the second word is the beginning of another name. */
const beginsName = (view: GraphView, words: readonly string[]): boolean =>
  words.length > 1 && isNamed(view, words.join(' '));

/** A word in capitals that a letter more or less does not make another. */
const CAPITALISED = /^\p{Lu}\p{Ll}{3,}(?:['’]s)?[,?!.]?$/u;
