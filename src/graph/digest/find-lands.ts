import { readWordList } from '../../lexicon/read-lexicon.js';
import { landOf, readLands } from '../identity/lexicon/lands.js';
import { nameWords } from '../identity/names/normalise-name.js';
import { isLand, isLandKey, namesakesOf, placeNameOf, senseOf } from '../identity/names/place-name.js';
import type { BeingDigest } from './types.js';

const CAPITALISED = /\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?/gu;

let givenNames: Set<string> | null = null;

/** Lands that an article names, with how often: as places ("Iran", "Tehran", "Paris, Texas") and as adjectives ("Iranian"). */
export function findLands(
  text: string,
  places: readonly (BeingDigest & { readonly base: string; readonly times: number })[],
): Map<string, number> {
  const found = new Map<string, number>();
  const count = (land: string, times: number): void => void found.set(land, (found.get(land) ?? 0) + times);
  for (const { base, land, sense, times } of places) {
    const named = isLand(base) ? base : (land ?? sense?.split('.')[0] ?? null);
    if (named && isLandKey(named)) count(named, times);
    else if (sense === 'washington-dc' || base === 'washington-dc') count('united-states', times);
  }
  for (const [words] of text.matchAll(CAPITALISED)) {
    let land = known.get(words);
    if (land === undefined) {
      land = adjectiveIn(words);
      if (known.size >= REMEMBERED) known.clear();
      known.set(words, land);
    }
    if (land) count(land, 1);
  }
  return found;
}

/** Capitalised words repeat from article to article; so many are remembered before all are forgotten. */
const REMEMBERED = 50_000;
const known = new Map<string, string | null>();

/** "South Korean troops", "Iranian Foreign": the land of the adjective; a word that is also a given name tells nothing. */
function adjectiveIn(words: string): string | null {
  givenNames ??= new Set(readWordList('given-names').map((line) => line.split(' ')[0]!));
  const { adjectives } = readLands();
  for (const part of [words, ...words.split(' ')]) {
    const known = adjectives.get(nameWords(part).join(' '));
    if (known && !givenNames.has(part.toLowerCase())) return known;
  }
  return null;
}

/** The land named directly before or after a body: "[Iran's] Foreign Ministry", "Foreign Ministry [of Iran]"; null where none is. */
export function landBeside(before: readonly string[], after: string): string | null {
  const last = before.at(-1);
  if (last !== undefined) {
    const bare = last.replace(/['’]s$|(?<=s)['’]$/, '');
    const land = landOf(`${before.at(-2) ?? ''} ${bare}`.trim()) ?? landOf(bare);
    if (land) return land;
  }
  const of = /^\s+of\s+(?:the\s+)?(\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*)?)/u.exec(after);
  return of ? (landOf(of[1]!) ?? landOf(of[1]!.split(' ')[0]!)) : null;
}

/** The land directly behind a town: "Paris[, Texas,]", "Washington[ state]"; null where none is. */
export function landBehind(name: string, after: string, text: string): string | null {
  if (/^\s[Ss]tate\b/.test(after)) return readLands().states.get(nameWords(name).join(' ')) ?? null;
  const match = /^,\s+(\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*)?)/u.exec(after);
  if (!match) return null;
  // "Athens, Georgia": the state or the country, whichever the article is about
  const first = match[1]!.split(' ')[0]!;
  const base = placeNameOf(first).base;
  const meant = namesakesOf(base) ? senseOf(base, null, text) : null;
  if (meant && isLandKey(meant)) return meant;
  return landOf(match[1]!) ?? landOf(`${match[1]!}.`) ?? landOf(first);
}

/** "Lebanon[, Pa.,]": a town that bears a country's name; only a state written short tells, for lands stand in lists. */
export function stateBehind(after: string): string | null {
  const match = /^,\s+(\p{Lu}[\p{L}.]*\.)/u.exec(after);
  return match ? (readLands().shortStates.get(match[1]!) ?? null) : null;
}
