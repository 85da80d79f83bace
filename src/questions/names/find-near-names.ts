import { distance } from 'fastest-levenshtein';
import { nameWordsOf } from '../../model/comparable-name.js';
import type { GraphView, ViewNode } from '../../model/graph-view.js';

/** A near spelling changes at most this share of a word's letters: "Zelensky" for "Zelenskyy" changes one of nine. */
const TAKEN_SHARE = 0.25;
/** Names that are only offered may lie further off: "Lewitt" for "Leavitt" changes three of seven. */
const OFFERED_SHARE = 0.45;
/** Shorter words are too near to one another. */
const SHORTEST = 3;
/** How many "did you mean" names are offered. */
const MOST_OFFERED = 3;

/** Beings whose names are spelled nearly so, and names that lie further off. */
export interface NearNames {
  /** the nearest first, then the most told */
  readonly near: readonly ViewNode[];
  readonly offered: readonly string[];
}

/** Looks for names within a typo or two of what was typed; each word of it must be near a word of the name. */
export function findNearNames(view: GraphView, typed: string): NearNames {
  const words = nameWordsOf(typed);
  // "TPP" is no TIPP: letters that stand for words have no near spelling
  const isAcronym = /^(?:the )?\p{Lu}{2,5}$/u.test(typed.trim());
  if (isAcronym || words.length === 0 || words.length > 5) return { near: [], offered: [] };
  // reading them takes longer than comparing
  const all = [...view.wordsFrom('')];
  const perWord = words.map((word) => nearWords(all, word));
  const scored = new Map<string, number>();
  for (const [word, share] of perWord[0] ?? []) {
    for (const key of view.nodesWithWord(word)) scored.set(key, Math.min(scored.get(key) ?? 1, share));
  }
  for (const also of perWord.slice(1)) {
    const keys = new Map<string, number>();
    for (const [word, share] of also)
      for (const key of view.nodesWithWord(word)) keys.set(key, Math.min(keys.get(key) ?? 1, share));
    for (const [key, share] of scored) {
      const own = keys.get(key);
      if (own === undefined) scored.delete(key);
      else scored.set(key, Math.max(share, own));
    }
  }
  const ranked = [...scored].flatMap(([key, share]) => {
    const node = view.node(key);
    return node && node.type !== 'event' ? [{ node, share }] : [];
  });
  ranked.sort((a, b) => a.share - b.share || b.node.mentions - a.node.mentions || (a.node.key < b.node.key ? -1 : 1));
  return {
    near: ranked.filter(({ share }) => share <= TAKEN_SHARE).map(({ node }) => node),
    offered: [...new Set(ranked.map(({ node }) => node.name))].slice(0, MOST_OFFERED),
  };
}

/** Of the graph's words those near this one, with the share of letters that differ. */
function nearWords(all: readonly string[], word: string): Map<string, number> {
  const found = new Map<string, number>();
  for (const own of all) {
    if (own === word) {
      found.set(own, 0);
      continue;
    }
    if (word.length < SHORTEST || own.length < SHORTEST) continue;
    const longest = Math.max(word.length, own.length);
    if (Math.abs(word.length - own.length) > longest * OFFERED_SHARE) continue;
    const share = (isSwapped(word, own) ? 1 : distance(word, own)) / longest;
    if (share <= (own[0] === word[0] ? OFFERED_SHARE : TAKEN_SHARE)) found.set(own, share);
  }
  return found;
}

/** "kirsten" and "kristen": two letters in each other's place are one slip. */
function isSwapped(one: string, other: string): boolean {
  const at = [...one].findIndex((letter, index) => letter !== other[index]);
  return (
    at >= 0 &&
    one.length === other.length &&
    one[at] === other[at + 1] &&
    one[at + 1] === other[at] &&
    one.slice(at + 2) === other.slice(at + 2)
  );
}
