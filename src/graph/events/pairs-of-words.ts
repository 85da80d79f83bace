import { words as listed } from '../../lexicon/lists.js';

/** Each two words in a row that tell something, each pair once: "white house", "house will"; not "of the". */
export function tellingPairs(words: readonly string[]): Set<string> {
  const common = listed('english-function-words');
  const pairs = new Set<string>();
  for (let at = 1; at < words.length; at++) {
    const [one, other] = [words[at - 1]!, words[at]!];
    if (!common.has(one) || !common.has(other)) pairs.add(`${one} ${other}`);
  }
  return pairs;
}

/** A number for a pair that says nothing of its meaning: those with the smallest are the same ones in every text. */
export function rankOf(pair: string): number {
  let hash = FNV_START;
  for (let at = 0; at < pair.length; at++) hash = Math.imul(hash ^ pair.charCodeAt(at), FNV_PRIME);
  return Math.imul(hash ^ (hash >>> 15), MIX) >>> 0;
}

const FNV_START = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const MIX = 0x9e3779b1;

/** The pairs of smallest rank, at most so many. */
export function smallest(pairs: Iterable<string>, most: number): string[] {
  const ranked = [...pairs].map((pair) => [rankOf(pair), pair] as const);
  ranked.sort(([x, a], [y, b]) => x - y || (a < b ? -1 : 1));
  return ranked.slice(0, most).map(([, pair]) => pair);
}
