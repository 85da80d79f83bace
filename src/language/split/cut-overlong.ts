import type { Span } from '../../model/record.js';
import type { TokenColumns } from './find-tokens.js';

/**
 * A sentence of more tokens is a list, a table or noise: it is read in pieces, because what reads sentences looks from each word
 * at all the others. Speeches transcribed without full stops stay below three hundred.
 */
export const LONGEST_SENTENCE = 400;
/** A piece has at most so many tokens: what is noise already need not cost what a long sentence costs. */
export const LONGEST_PIECE = 100;
/** A cut looks back this far for a mark to cut after. */
const LOOK_BACK = 50;
/** Where a long sentence may be cut: after a mark that parts clauses or items. */
const MARK = /^[;.?!:,—–|•]$/;

/** The first tokens of sentences and pieces, and where the sentences stand that were cut. */
export interface Cut {
  readonly firsts: readonly number[];
  readonly overlong: readonly Span[];
}

/** First tokens of a block's sentences -> the same, with cuts in those that are too long. */
export function cutOverlong(text: string, columns: TokenColumns, firsts: readonly number[]): Cut {
  const cut: number[] = [];
  const overlong: Span[] = [];
  for (const [index, first] of firsts.entries()) {
    const end = firsts[index + 1] ?? columns.size;
    cut.push(first);
    if (end - first <= LONGEST_SENTENCE) continue;
    overlong.push([columns.starts[first]!, columns.ends[end - 1]!]);
    for (let from = first; end - from > LONGEST_PIECE; ) {
      from = afterMark(text, columns, from + LONGEST_PIECE);
      cut.push(from);
    }
  }
  return { firsts: cut, overlong };
}

function afterMark(text: string, { starts, ends }: TokenColumns, latest: number): number {
  for (let token = latest - 1; token >= latest - LOOK_BACK; token--) {
    if (MARK.test(text.slice(starts[token], ends[token]))) return token + 1;
  }
  return latest;
}
