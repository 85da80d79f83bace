import type { Span } from '../../model/record.js';

/**
 * A text cut into sentences and tokens, in typed arrays. Every number is a UTF-16 index into the text or a running number.
 * Tokens are numbered through the whole text, stand in order and never overlap; only white space lies between them.
 */
export interface Split {
  /** number of tokens */
  readonly size: number;
  /** number of sentences */
  readonly sentences: number;
  /** where token t begins; length `size` */
  readonly starts: Uint32Array;
  /** where token t ends (exclusive); length `size` */
  readonly ends: Uint32Array;
  /** 1 where token t goes on with the word before it ("n't" of "don't", "’s" of "Ada’s"): UD's multiword tokens; length `size` */
  readonly multiword: Uint8Array;
  /** the first token of sentence s; length `sentences + 1`, the last entry is `size` */
  readonly sentenceFirsts: Uint32Array;
  /** the index in `blocks` of the block that sentence s stands in; length `sentences` */
  readonly sentenceBlocks: Uint32Array;
  /** the blocks that were given, or the paragraphs, headlines and list items found in the raw text */
  readonly blocks: readonly Span[];
  /** sentences too long to be read whole: each stands above as several */
  readonly overlong: readonly Span[];
}
