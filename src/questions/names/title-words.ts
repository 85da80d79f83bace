import { z } from 'zod';
import { nameWordsOf } from '../../model/comparable-name.js';
import { examples, readLexicon } from '../../lexicon/read-lexicon.js';

const entry = examples.extend({ kind: z.string(), words: z.array(z.string()) });

let known: ReadonlySet<string> | undefined;

/** Words that stand before a name and are no part of it: "senator", "mr", "president". */
export function titleWords(): ReadonlySet<string> {
  known ??= new Set(
    readLexicon('titles', entry)
      .filter(({ kind }) => kind !== 'role')
      .flatMap(({ words }) => words.flatMap(nameWordsOf)),
  );
  return known;
}
