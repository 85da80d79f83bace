import { rows } from '../lexicon/lists.js';
import { once } from '../lexicon/once.js';
import { type Gender, wordLists } from './word-lists.js';

/** Common nouns for one human being, in lower case, with the gender they tell: "voter", "widow" female, "senator". */
export const personNouns = once((): ReadonlyMap<string, Gender | null> => {
  const found = new Map<string, Gender | null>();
  for (const [word, title] of wordLists().titles) {
    if (title.kind === 'office' && /^[a-z][a-z-]*[a-z]$/.test(word) && word.length > SHORTEST)
      found.set(word, title.gender);
  }
  for (const { noun, gender } of rows('human-nouns'))
    found.set(noun, gender === 'm' ? 'male' : gender === 'f' ? 'female' : null);
  return found;
});

/** Offices of fewer letters are abbreviations: "sen", "gov". */
const SHORTEST = 4;

/** The singular that a plural noun is built from, when it is a noun for persons: "senators" -> "senator", "men" -> "man"; otherwise null. */
export function personSingular(word: string): string | null {
  const known = personNouns();
  const irregular = word.endsWith('men') ? `${word.slice(0, -3)}man` : irregularPlurals().get(word);
  const guesses = [irregular, word.replace(/ies$/, 'y'), word.replace(/es$/, ''), word.replace(/s$/, '')];
  return guesses.find((guess) => guess !== undefined && guess !== word && known.has(guess)) ?? null;
}

const irregularPlurals = once(
  () => new Map(rows('irregular-plurals').map(({ plural, singular }) => [plural, singular] as const)),
);
