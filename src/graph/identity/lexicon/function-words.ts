import { readWordList } from '../../../lexicon/read-lexicon.js';

/** Small words in and behind names, as `seeds/lexicon/name-function-words.txt` sorts them. */
export interface FunctionWords {
  /** words that an acronym may leave out */
  readonly initials: ReadonlySet<string>;
  /** words that end the head of a phrase behind a name: "a lawyer | for Senator Lund" */
  readonly headEnds: ReadonlySet<string>;
  /** titles written short -> the word they stand for */
  readonly titles: ReadonlyMap<string, string>;
}

let words: FunctionWords | null = null;

/** Read once per process. */
export function functionWords(): FunctionWords {
  words ??= read();
  return words;
}

function read(): FunctionWords {
  const lines = readWordList('name-function-words').map((line) => line.split(':').map((part) => part.trim()));
  const of = (sort: string): string[] => lines.filter(([name]) => name === sort).map(([, word]) => word!);
  const titles = of('title').map((line) => line.split('=').map((part) => part.trim()) as [string, string]);
  return { initials: new Set(of('initials')), headEnds: new Set(of('head')), titles: new Map(titles) };
}
