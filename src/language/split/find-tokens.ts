import type { Span } from '../../model/record.js';
import { charClass, SPACE } from './char-classes.js';
import { tokenEnd } from './find-token-end.js';
import type { SplitWords } from './split-words.js';

/** Tokens as they are found: growing columns. */
export interface TokenColumns {
  size: number;
  starts: Uint32Array;
  ends: Uint32Array;
}

/** Characters a token, to guess how many columns a text needs. */
const CHARACTERS_A_TOKEN = 4;

/** Empty columns with room for the tokens of a text of `length` characters. */
export function tokenColumns(length: number): TokenColumns {
  const room = Math.ceil(length / CHARACTERS_A_TOKEN) + 16;
  return { size: 0, starts: new Uint32Array(room), ends: new Uint32Array(room) };
}

/** Appends the tokens of a block to the columns. */
export function findTokens(text: string, [from, limit]: Span, words: SplitWords, columns: TokenColumns): void {
  let at = from;
  while (at < limit) {
    if (charClass(text.charCodeAt(at)) === SPACE) {
      at++;
      continue;
    }
    const end = Math.max(at + 1, tokenEnd(text, at, limit, words));
    if (columns.size === columns.starts.length) grow(columns);
    columns.starts[columns.size] = at;
    columns.ends[columns.size++] = end;
    at = end;
  }
}

function grow(columns: TokenColumns): void {
  for (const column of ['starts', 'ends'] as const) {
    const larger = new Uint32Array(columns[column].length * 2);
    larger.set(columns[column]);
    columns[column] = larger;
  }
}
