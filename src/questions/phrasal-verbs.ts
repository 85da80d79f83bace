import * as z from 'zod';
import { rows } from '../lexicon/lists.js';
import { once } from '../lexicon/once.js';
import { examples, readLexicon } from '../lexicon/read-lexicon.js';
import { nameWordsOf } from '../model/comparable-name.js';
import { verbForms } from './read/inflect.js';
import { wordsSought } from './words-sought.js';

/** An entry of seeds/lexicon/question-phrasal-verbs.yml. */
export const phrasalVerbEntry = once(() =>
  examples().extend({ verb: z.string(), particle: z.string(), means: z.string() }),
);

/** "gave back" -> return: every form of a verb, then its particle. */
const meanings = once((): ReadonlyMap<string, string> => {
  const irregular = new Map(rows('irregular-verbs').map(({ base, past, participle }) => [base, [past, participle]]));
  const formsOf = (verb: string): string[] => verbForms([verb, ...(irregular.get(verb) ?? [])].join(' '));
  return new Map(
    readLexicon('question-phrasal-verbs', phrasalVerbEntry).flatMap(({ verb, particle, means }) =>
      formsOf(verb).map((form) => [`${form} ${particle}`, means] as const),
    ),
  );
});

/**
 * The words sought, a verb of two together with what articles use in its place: "gave back the money" -> gave or return,
 * the, money. Each is a list of words of which any will do.
 */
export function alternativesSought(words: string): (readonly string[])[] {
  const sought = new Set(wordsSought(words));
  const all = nameWordsOf(words);
  const found = new Map<string, readonly string[]>();
  for (let at = 0; at < all.length; at++) {
    const [word = '', particle = ''] = all.slice(at, at + 2);
    const means = meanings().get(`${word} ${particle}`);
    if (means !== undefined) at++;
    if (sought.has(word) && !found.has(word)) found.set(word, means === undefined ? [word] : [word, means]);
  }
  return [...found.values()];
}
