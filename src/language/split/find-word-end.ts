import { plainEnd } from './char-classes.js';
import { cutWord } from './cut-word.js';
import type { SplitWords } from './split-words.js';
import { stepOver } from './step-over.js';

/**
 * The end of the word, number or address that begins at `at`:
 * [O’Neil] · [Ada]’s · [do]n’t · [1,200] · [5:30] · [U.S.] · [well]-known · [co-founder] · [30]km · [AT&T] · [9/11]
 */
export function wordEnd(text: string, at: number, limit: number, words: SplitWords): number {
  let end = at;
  for (;;) {
    end = plainEnd(text, end, limit);
    if (end >= limit) return cutWord(text, at, end, words);
    const next = stepOver(text, at, end, limit, words);
    if (next === 0) return cutWord(text, at, end, words);
    if (next < 0) return -next;
    end = next;
  }
}
