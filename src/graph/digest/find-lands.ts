import { words } from '../../lexicon/lists.js';
import { once } from '../../lexicon/once.js';
import { readLands } from '../../names/lands.js';
import { isLand, isLandKey } from '../../names/place-name.js';
import { type HashedWords, hashWord } from '../copies/shingle-text.js';
import type { BeingDigest } from './types.js';

/** Lands that an article names, with how often: as places ("Iran", "Tehran", "Paris, Texas") and as adjectives ("Iranian"). */
export function findLands(
  text: HashedWords,
  places: readonly (BeingDigest & { readonly base: string })[],
): Map<string, number> {
  const found = new Map<string, number>();
  const count = (land: string, times: number): void => void found.set(land, (found.get(land) ?? 0) + times);
  for (const { base, land, sense, mentions: times } of places) {
    const named = isLand(base) ? base : (land ?? sense?.split('.')[0] ?? null);
    if (named && isLandKey(named)) count(named, times);
    else if (sense === 'washington-dc' || base === 'washington-dc') count('united-states', times);
  }
  for (const [at, hash] of text.hashes.entries()) {
    if (!text.capitals[at]) continue;
    const land = adjectives().get(hash) ?? adjectives().get(pairHash(text.hashes[at - 1] ?? 0, hash));
    if (land) count(land, 1);
  }
  return found;
}

/** One number for two words in a row. */
const pairHash = (first: number, second: number): number => Math.imul(first, PAIR_FACTOR) ^ second;
const PAIR_FACTOR = 0x85ebca6b;

/** Adjectives of lands by the hashes of their words: "Iranian", "South Korean"; a word that is also a given name tells nothing. */
const adjectives = once((): ReadonlyMap<number, string> => {
  const found = new Map<number, string>();
  for (const [adjective, land] of readLands().adjectives) {
    if (words('given-names').has(adjective)) continue;
    const [first, second] = adjective.split(' ').map(hashWord);
    if (second === undefined) found.set(first!, land);
    else if (!adjective.split(' ')[2]) found.set(pairHash(first!, second), land);
  }
  return found;
});
