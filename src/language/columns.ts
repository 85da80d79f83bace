import type { CueReading, CutPart } from './types.js';

/** The tables behind the ids that an annotation's columns hold; id 0 of `names` is '' (no name). */
export interface LabelTables {
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  readonly relations: readonly string[];
  readonly names: readonly string[];
}

/** What an annotation is made of: one typed array a column, one number a token (or a sentence). */
export interface AnnotationColumns {
  readonly text: string;
  /** [start, end) of each token in the text, in UTF-16 code units */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** first token of each sentence, and the number of tokens at the end */
  readonly sentenceFirsts: Uint32Array;
  /** block of each sentence */
  readonly blocks: Uint32Array;
  readonly upos: Uint8Array;
  readonly xpos: Uint8Array;
  /** head of each token (document-wide), -1 for a root */
  readonly heads: Int32Array;
  /** base relation of each token */
  readonly relations: Uint8Array;
  readonly names: Uint8Array;
  /** what may tell a claim, in text order; left out where no network read it */
  readonly cues?: readonly CueReading[];
  /** 1 where a token goes on with the word before it; left out where nothing is known of that */
  readonly multiword?: Uint8Array;
  /** what was not read whole, in text order */
  readonly cut?: readonly CutPart[];
  readonly labels: LabelTables;
  /** the token's dictionary form; asked once a token */
  readonly lemmaOf: (token: number) => string;
}
