import type { Copy } from '../types.js';

/** What tells copies: the words, and what an original is chosen by. */
export interface CopyCandidate {
  readonly id: string;
  readonly date: string | null;
  /** sorted, each once */
  readonly shingles: Uint32Array;
}

/** Which articles are copies, and of which stories each article holds the text. */
export interface Copies {
  readonly copies: readonly Copy[];
  /** article -> originals of all stories in it, itself where it is one; sorted */
  readonly stories: ReadonlyMap<string, readonly string[]>;
}
