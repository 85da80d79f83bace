import { rows } from '../lexicon/lists.js';
import { once } from '../lexicon/once.js';

/** Small words in and behind names, as `seeds/lexicon/name-function-words.txt` sorts them. */
export interface FunctionWords {
  /** words that an acronym may leave out */
  readonly initials: ReadonlySet<string>;
  /** words that end the head of a phrase behind a name: "a lawyer | for Senator Lund" */
  readonly headEnds: ReadonlySet<string>;
  /** titles written short -> the word they stand for */
  readonly titles: ReadonlyMap<string, string>;
}

/** The small words, sorted. */
export const functionWords = once((): FunctionWords => {
  const lines = rows('name-function-words');
  const of = (sort: string) => lines.filter((line) => line.sort === sort);
  return {
    initials: new Set(of('initials').map(({ word }) => word)),
    headEnds: new Set(of('head').map(({ word }) => word)),
    titles: new Map(of('title').map(({ word, full }) => [word, full] as const)),
  };
});
