import type { TokenColumns } from './find-tokens.js';

/**
 * A sentence of more tokens is a list, a table or noise: it is cut into several, because what reads sentences looks from each word
 * at all the others. Speeches transcribed without full stops stay below three hundred.
 */
export const LONGEST_SENTENCE = 400;
/** A cut looks back this far for a mark to cut after. */
const LOOK_BACK = 100;
/** Where a long sentence may be cut: after a mark that parts clauses or items. */
const MARK = /^[;.?!:,—–|•]$/;

/** First tokens of a block's sentences -> the same, with cuts in those that are too long. */
export function cutOverlong(text: string, columns: TokenColumns, firsts: readonly number[]): number[] {
  const cut: number[] = [];
  for (const [index, first] of firsts.entries()) {
    const end = firsts[index + 1] ?? columns.size;
    cut.push(first);
    for (let from = first; end - from > LONGEST_SENTENCE; ) {
      from = afterMark(text, columns, from + LONGEST_SENTENCE);
      cut.push(from);
    }
  }
  return cut;
}

function afterMark(text: string, { starts, ends }: TokenColumns, latest: number): number {
  for (let token = latest - 1; token >= latest - LOOK_BACK; token--) {
    if (MARK.test(text.slice(starts[token], ends[token]))) return token + 1;
  }
  return latest;
}
