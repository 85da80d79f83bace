import type { CopyCandidate } from './types.js';

/** One shingle in this many is looked up; the choice depends on the shingle alone, so two texts choose the same ones. */
const SAMPLING = 8;
/** A text with fewer shingles is looked up whole. */
const SHORT_TEXT = 160;
/** Articles that share a shingle and are compared with it at most: a phrase in more of them is everybody's. */
export const COMPARED = 12;
/** Common looked-up shingles from which two texts are compared in full. */
export const ENOUGH_COMMON = 2;

/**
 * Pairs of articles worth comparing in full. Linear: every article looks up a fixed share of its shingles, and each of
 * those leads to a bounded number of others.
 * @returns pairs of places in the given order, the smaller first
 */
export function findCandidates(articles: readonly CopyCandidate[]): [number, number][] {
  const { hashes, owners } = sample(articles);
  const common = new Map<number, number>();
  for (let from = 0; from < hashes.length; ) {
    let to = from + 1;
    while (to < hashes.length && hashes[to] === hashes[from]) to++;
    countPairs(owners, from, to, articles.length, common);
    from = to;
  }
  return [...common]
    .filter(([, times]) => times >= ENOUGH_COMMON)
    .map(([pair]) => [Math.floor(pair / articles.length), pair % articles.length]);
}

/** The shingles by which an article is looked up; two texts choose the same ones. */
export const lookedUp = (shingles: Uint32Array): Uint32Array =>
  shingles.length < SHORT_TEXT ? shingles : shingles.filter((hash) => hash % SAMPLING === 0);

/** Sampled shingles of all articles, sorted, beside the article that each is from. */
function sample(articles: readonly CopyCandidate[]): { hashes: Uint32Array; owners: Uint32Array } {
  const keys: Float64Array[] = articles.map(({ shingles }, owner) => {
    return Float64Array.from(lookedUp(shingles), (hash) => hash * articles.length + owner);
  });
  const all = new Float64Array(keys.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of keys) {
    all.set(part, at);
    at += part.length;
  }
  all.sort();
  return {
    hashes: Uint32Array.from(all, (key) => Math.floor(key / articles.length)),
    owners: Uint32Array.from(all, (key) => key % articles.length),
  };
}

/** Each article that has the shingle is paired with the first ones that have it and with its neighbours. */
function countPairs(owners: Uint32Array, from: number, to: number, size: number, common: Map<number, number>): void {
  const first = Math.min(to, from + COMPARED);
  for (let later = from + 1; later < to; later++) {
    for (let earlier = from; earlier < Math.min(later, first); earlier++) {
      const pair = owners[earlier]! * size + owners[later]!;
      common.set(pair, (common.get(pair) ?? 0) + 1);
    }
  }
}
