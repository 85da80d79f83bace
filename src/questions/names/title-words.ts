import * as z from 'zod';
import { once } from '../../lexicon/once.js';
import { examples, readLexicon } from '../../lexicon/read-lexicon.js';
import { nameWordsOf } from '../../model/comparable-name.js';

const entry = once(() => examples().extend({ kind: z.string(), words: z.array(z.string()) }));

/** Words that stand before a name and are no part of it: "senator", "mr", "president". */
export const titleWords = once(
  (): ReadonlySet<string> =>
    new Set(
      readLexicon('titles', entry)
        .filter(({ kind }) => kind !== 'role')
        .flatMap(({ words }) => words.flatMap(nameWordsOf)),
    ),
);
