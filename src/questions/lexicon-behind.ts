import * as z from 'zod';
import { once } from '../lexicon/once.js';
import { type EntryList, readLexicon } from '../lexicon/read-lexicon.js';
import { EDGE_TYPES, type EdgeType } from '../model/kinds.js';

/** A lexicon entry whose words stand in a claim's cue. */
export interface LexiconHit {
  /** file below seeds/lexicon/ */
  readonly file: string;
  readonly word: string;
  /** the entry's own example */
  readonly fires: string;
}

/** Rules that read a lexicon of their own instead. */
const FILES_OF_RULES: Readonly<Record<string, readonly EntryList[]>> = { 'said/silence': ['silent-verbs'] };

/** The fields under which lexicons keep their words. */
const entryShape = once(() =>
  z.object({
    word: z.string().optional(),
    verb: z.string().optional(),
    noun: z.string().optional(),
    // speech verbs say under it what their object must be
    words: z.union([z.array(z.string()), z.string()]).optional(),
    fires: z.string().optional(),
  }),
);

/** Entries of the relation's lexicons that hold one of these words (dictionary forms), in file order. */
export function lexiconBehind(type: EdgeType, rule: string, words: readonly string[]): LexiconHit[] {
  const wanted = new Set(words.map((word) => word.toLowerCase()));
  return (FILES_OF_RULES[rule] ?? EDGE_TYPES[type].lexicons).flatMap((file) =>
    readLexicon(file, entryShape).flatMap((entry) => {
      const named = [entry.verb, entry.noun, entry.word].filter((word) => word !== undefined);
      const own = Array.isArray(entry.words) ? entry.words : named;
      const word = own.find((each) => wanted.has(each.toLowerCase()));
      return word === undefined ? [] : [{ file: `${file}.yml`, word, fires: entry.fires ?? '' }];
    }),
  );
}
