import { charClass, DIGIT, isLower, LETTER } from './char-classes.js';
import type { TokenColumns } from './find-tokens.js';
import type { SplitWords } from './split-words.js';

/** Whether a sentence begins at `token`, which is not the first of its block (the block begins with token `first`). */
export function isBoundary(
  text: string,
  { starts, ends, size }: TokenColumns,
  token: number,
  first: number,
  words: SplitWords,
): boolean {
  let before = token - 1;
  while (before > first && /^["'”’)\]»]/.test(text[starts[before]!]!) && ends[before - 1] === starts[before]) before--;
  const mark = text.slice(starts[before]!, ends[before]!);
  const here = starts[token]!;
  if (ends[token - 1] === here) return false;
  const kind = charClass(text.charCodeAt(here));
  const opens = /["'“‘([«—–-]/.test(text[here]!) && token + 1 < size;
  const word = opens ? starts[token + 1]! : here;
  if (isLower(text, word)) return false;
  if (!opens && kind !== LETTER && kind !== DIGIT) return false;
  if (/^[.!?…]+$/.test(mark)) return true;
  if (!mark.endsWith('.')) return false;
  return words.abbreviations.get(mark.slice(0, -1).toLowerCase()) === 'any' && false;
}
