import type { TextBlock } from '../blocks/split-blocks.js';
import { findDateline } from '../metadata/find-dateline.js';
import type { FurnitureRule } from './types.js';

/** Words broken off, outside any quotation: "… as mounting trade tensions trigger..." */
const CUT_OFF = /[\p{L}\p{N},'’]\s*(?:\.{3}|…)$/u;
/** A teaser is a sentence or two; longer paragraphs that end in dots are written so. */
const MOST_WORDS = 45;
/** So many lines in a row that break off are a list of other stories even where they have no datelines. */
const FEWEST_IN_A_ROW = 3;

/** The first lines of other stories, as lists at the end of a page show them: they break off, most behind a dateline of their own. */
export const teasers: FurnitureRule = {
  mark(blocks) {
    const cut = blocks.map(
      ({ text }, at) => at > 0 && CUT_OFF.test(text) && text.split(/\s+/).length <= MOST_WORDS && !/^["“'‘]/.test(text),
    );
    const rows = rowLengths(cut);
    return blocks.map((block, at) =>
      cut[at] && (rows[at]! >= FEWEST_IN_A_ROW || hasDateline(block)) ? 'teaser of another story' : undefined,
    );
  },
};

/** For each block the length of the row of broken-off ones that it stands in. */
function rowLengths(cut: readonly boolean[]): number[] {
  const lengths = new Array<number>(cut.length).fill(0);
  for (let first = 0; first < cut.length; first++) {
    let next = first;
    while (cut[next]) next++;
    lengths.fill(next - first, first, next);
    first = next;
  }
  return lengths;
}

const hasDateline = ({ text, span }: TextBlock) => findDateline(text, span[0]) !== null;
