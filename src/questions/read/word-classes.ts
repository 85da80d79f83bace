import * as z from 'zod';
import { once } from '../../lexicon/once.js';
import { examples, readLexicon } from '../../lexicon/read-lexicon.js';
import { verbForms } from './inflect.js';

/** A class of words that patterns name: `<met>`. */
export const classEntry = once(() =>
  examples().extend({
    class: z.string(),
    /** verbs in the notation of `verbForms` */
    verbs: z.array(z.string()).optional(),
    /** other words, as they stand in questions */
    forms: z.array(z.string()).optional(),
  }),
);

/** The words of every class of seeds/lexicon/question-words.yml, the longest first. */
export const wordClasses = once(
  (): ReadonlyMap<string, readonly string[]> =>
    new Map(
      readLexicon('question-words', classEntry).map(({ class: name, verbs = [], forms = [] }) => [
        name,
        [...new Set([...verbs.flatMap(verbForms), ...forms])].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)),
      ]),
    ),
);

/** The words of one class. @throws Error where the lexicon has no such class */
export function wordsOfClass(name: string): readonly string[] {
  const words = wordClasses().get(name);
  if (!words) throw new Error(`seeds/lexicon/question-words.yml holds no class “${name}”; a pattern names it.`);
  return words;
}

/** Whether a word of a question is of a class, however it is written. */
export const isOfClass = (name: string, word: string): boolean => wordsOfClass(name).includes(word.toLowerCase());

/** A question's own words, which begin and end no name: “what did people” is nobody. */
export const namelessWords = once((): ReadonlySet<string> => new Set(wordsOfClass('no-name')));

/** A regular expression's alternatives for the words of a class. */
export const alternativesOf = (name: string): string => wordsOfClass(name).map(escaped).join('|');

export const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Most words of an entry of a class. */
const LONGEST_ENTRY = 7;

const classesOf = once((): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>();
  for (const [name, words] of wordClasses())
    for (const word of words) found.set(word.toLowerCase(), [...(found.get(word.toLowerCase()) ?? []), `<${name}>`]);
  return found;
});

/** Every word of a line, and every class ("<met>") of which a word or several stand in it. */
export function featuresOf(line: string): ReadonlySet<string> {
  const words = line.toLowerCase().trim().split(/\s+/);
  const features = new Set(words);
  for (let from = 0; from < words.length; from++) {
    for (let to = from + 1; to <= Math.min(words.length, from + LONGEST_ENTRY); to++) {
      for (const name of classesOf().get(words.slice(from, to).join(' ')) ?? []) features.add(name);
    }
  }
  return features;
}
