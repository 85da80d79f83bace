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
  /** unions and lands written short before the rest of a body's name: "[u.n.] women" -> united nations */
  readonly spelt: ReadonlyMap<string, string>;
  /** words that deny what somebody is said to be */
  readonly denials: ReadonlySet<string>;
  /** words before a role that are no part of it: "[the] mayor" */
  readonly beforeRoles: ReadonlySet<string>;
  /** what leads from a role to its body or land: "senator [from] Ohio" */
  readonly belonging: ReadonlySet<string>;
  /** of these, those behind which a single name is mostly a town: "[born] Tarrant" */
  readonly birth: ReadonlySet<string>;
  /** words before a name of before: "[née] Tarrant" */
  readonly formerly: ReadonlySet<string>;
}

/** The small words, sorted. */
export const functionWords = once((): FunctionWords => {
  const lines = rows('name-function-words');
  const of = (sort: string) => lines.filter((line) => line.sort === sort);
  const set = (sort: string) => new Set(of(sort).map(({ word }) => word));
  return {
    initials: set('initials'),
    headEnds: set('head'),
    titles: new Map(of('title').map(({ word, full }) => [word, full] as const)),
    spelt: new Map(of('spelt').map(({ word, full }) => [word, full] as const)),
    denials: set('denial'),
    beforeRoles: set('before-role'),
    belonging: set('belonging'),
    birth: set('birth'),
    formerly: set('formerly'),
  };
});
