import * as z from 'zod';
import { once } from '../../lexicon/once.js';
import { examples, readLexicon } from '../../lexicon/read-lexicon.js';
import { escaped } from './word-classes.js';

/** Words that are written short or carelessly, and what they stand for. */
export const wordingEntry = once(() => examples().extend({ words: z.array(z.string()), means: z.string() }));

const meanings = once(
  (): ReadonlyMap<string, string> =>
    new Map(
      readLexicon('question-wordings', wordingEntry).flatMap(({ words, means }) =>
        words.map((word) => [word, means] as const),
      ),
    ),
);

/** Any of them as whole words, the longest first. */
const expression = once(() => {
  const words = [...meanings().keys()].sort((a, b) => b.length - a.length).map(escaped);
  return new RegExp(`(?<![\\p{L}\\p{N}'-])(?:${words.join('|')})(?![\\p{L}\\p{N}'-])`, 'giu');
});

/** "whats up" -> what is up; "who's slammed Vik" -> who is slammed Vik. A name’s own ’s stays: it is no question word. */
export const writeOut = (line: string): string =>
  line
    .replace(/(?<=\p{L})’(?=\p{L})/gu, "'")
    .replace(expression(), (words) => meanings().get(words.toLowerCase()) ?? words);
