import type { TextBlock } from '../blocks/split-blocks.js';
import { findDateline } from '../metadata/find-dateline.js';
import type { FurnitureRule } from './types.js';

/** Words broken off, outside any quotation: "… as mounting trade tensions trigger..." */
const CUT_OFF = /[\p{L}\p{N},'’]\s*(?:\.{3}|…)$/u;
/** So many lines in a row that break off are a list of other stories even where they have no datelines. */
const FEWEST_IN_A_ROW = 3;

/** The first lines of other stories, as lists at the end of a page show them: they break off, most behind a dateline of their own. */
export const teasers: FurnitureRule = {
  mark(blocks) {
    const cut = blocks.map(({ text }, at) => at > 0 && CUT_OFF.test(text) && !/^["“'‘]/.test(text));
    return blocks.map((block, at) =>
      cut[at] && (isInRow(cut, at) || hasDateline(block)) ? 'teaser of another story' : undefined,
    );
  },
};

function isInRow(cut: readonly boolean[], at: number): boolean {
  let first = at;
  while (cut[first - 1]) first--;
  let last = at;
  while (cut[last + 1]) last++;
  return last - first + 1 >= FEWEST_IN_A_ROW;
}

const hasDateline = ({ text, span }: TextBlock) => findDateline(text, span[0]) !== null;
