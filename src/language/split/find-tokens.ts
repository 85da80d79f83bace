import type { Span } from '../../model/record.js';
import { APOSTROPHE, charClass, isWordChar, LETTER, SPACE } from './char-classes.js';
import type { GluedCut } from './cut-glued.js';
import { tokenEnd } from './find-token-end.js';
import type { SplitWords } from './split-words.js';

/** Tokens as they are found: growing columns. */
export interface TokenColumns {
  size: number;
  starts: Uint32Array;
  ends: Uint32Array;
  /** 1 where a token goes on with the word before it */
  multiword: Uint8Array;
}

/** Characters a token, to guess how many columns a text needs. */
const CHARACTERS_A_TOKEN = 4;

/** Empty columns with room for the tokens of a text of `length` characters. */
export function tokenColumns(length: number): TokenColumns {
  const room = Math.ceil(length / CHARACTERS_A_TOKEN) + 16;
  return { size: 0, starts: new Uint32Array(room), ends: new Uint32Array(room), multiword: new Uint8Array(room) };
}

/** Appends the tokens of a block to the columns. */
export function findTokens(
  text: string,
  [from, limit]: Span,
  words: SplitWords,
  columns: TokenColumns,
  cutGlued: GluedCut = (_, end) => end,
): void {
  let at = from;
  while (at < limit) {
    if (charClass(text.charCodeAt(at)) === SPACE) {
      at++;
      continue;
    }
    const end = cutGlued(at, Math.max(at + 1, tokenEnd(text, at, limit, words)));
    if (columns.size === columns.starts.length) grow(columns);
    columns.multiword[columns.size] = continuesWord(text, at, end) ? 1 : 0;
    columns.starts[columns.size] = at;
    columns.ends[columns.size++] = end;
    at = end;
  }
}

/** do[n't] · can[not] · Ada[’s] · the boys[’]: written onto a word, and a word or its apostrophe itself */
function continuesWord(text: string, at: number, end: number): boolean {
  if (at === 0 || !isWordChar(text, at - 1)) return false;
  const kind = charClass(text.charCodeAt(at));
  if (kind === LETTER) return charClass(text.charCodeAt(at - 1)) === LETTER;
  return kind === APOSTROPHE && (end - at > 1 || /[sSxXzZ]/.test(text[at - 1]!));
}

function grow(columns: TokenColumns): void {
  const room = columns.starts.length * 2;
  columns.starts = copied(columns.starts, new Uint32Array(room));
  columns.ends = copied(columns.ends, new Uint32Array(room));
  columns.multiword = copied(columns.multiword, new Uint8Array(room));
}

function copied<Column extends Uint32Array | Uint8Array>(from: Column, to: Column): Column {
  to.set(from);
  return to;
}
