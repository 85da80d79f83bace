import * as z from 'zod';
import { foldedLetters, holdsEach } from '../graph/view/folded-letters.js';
import { words as listed, rows } from '../lexicon/lists.js';
import { once } from '../lexicon/once.js';
import { examples, readLexicon } from '../lexicon/read-lexicon.js';
import { nameWordsOf } from '../model/comparable-name.js';
import { alternativesSought } from './phrasal-verbs.js';
import { otherSpelling } from './read/respelled.js';
import { beginningOf } from './words-in.js';

/** An entry of seeds/lexicon/question-synonyms.yml. */
export const synonymEntry = once(() => examples().extend({ words: z.array(z.string()) }));

const byWord = once((): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, Set<string>>();
  for (const { words } of readLexicon('question-synonyms', synonymEntry)) {
    const beginnings = words.map(beginningAtLeast).filter(({ length }) => length >= FEWEST);
    for (const word of words) for (const one of beginnings) found.set(word, (found.get(word) ?? new Set()).add(one));
  }
  // "shot" where texts have "shooting"
  for (const forms of rows('irregular-verbs').map(({ base = '', past = '', participle = '' }) => [
    base,
    past,
    participle,
  ]))
    for (const word of forms)
      for (const one of forms)
        if (one !== word && one.length > FEWEST) found.set(word, (found.get(word) ?? new Set()).add(one));
  return new Map([...found].map(([word, beginnings]) => [word, [...beginnings]]));
});

/** Fewer letters begin words of any meaning: "di" of died, "los" of losing. */
const FEWEST = 4;

/** How a word begins whatever its ending; the word itself where too little is left of it. */
function beginningAtLeast(word: string): string {
  const beginning = beginningOf(word);
  return beginning.length < Math.min(FEWEST, word.length) ? word : beginning;
}

const beginningsIn = (word: string): readonly string[] => [beginningAtLeast(word), ...(byWord().get(word) ?? [])];

/** How a word, and those that articles use in its place, begin: "died" -> die, dead, death, kill … */
export function beginningsOf(word: string): readonly string[] {
  const own = beginningAtLeast(word);
  const spelled = otherSpelling(word);
  const others = [...(byWord().get(word) ?? []), ...(spelled === null ? [] : beginningsIn(spelled))];
  return [...new Set(others.length > 0 && own.length < FEWEST ? others : [own, ...others])];
}

/** Words that articles use in the place of one, itself among them: "replaced" -> replace, succeeded, …; none where it has no others. */
export const synonymsOf = (word: string): readonly string[] =>
  readLexicon('question-synonyms', synonymEntry).flatMap(({ words }) => (words.includes(word) ? words : []));

/** Whether a text holds one of the words at least, or one that stands for it. */
export const holdsSome = (text: string, words: string): boolean =>
  nameWordsOf(words).some(
    (word) => word.length > 3 && !listed('english-function-words').has(word) && holdsLike(text, word),
  );

/** A quick look whether a text may hold every word, or one that stands for it: texts that it lets through may hold none. */
export function mayHoldLike(words: string): (text: string) => boolean {
  const wanted = alternativesSought(words).map((alternatives) => alternatives.flatMap(beginningsOf));
  return (text) => {
    if (wanted.length === 0) return true;
    const letters = foldedLetters(text);
    return wanted.every((beginnings) => beginnings.some((one) => holdsEach(letters, [one])));
  };
}

/** Whether a text holds every word, or one that stands for it: "lying" where he was called a liar. */
export function holdsLike(text: string, words: string): boolean {
  const own = nameWordsOf(text);
  const wanted = alternativesSought(words);
  // a short word that others stand for, "row", stands for itself too
  const holds = (word: string): boolean =>
    own.includes(word) || beginningsOf(word).some((one) => own.some((each) => each.startsWith(one)));
  return wanted.length > 0 && wanted.every((alternatives) => alternatives.some(holds));
}
