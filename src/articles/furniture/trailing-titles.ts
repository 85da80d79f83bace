import { isTitle } from './linked-titles.js';
import { phraseReason } from './phrases.js';
import type { FurnitureRule } from './types.js';

/** A last line or two without a full stop may be the story's own. */
const FEWEST_TITLES = 3;

/**
 * The list of other stories at a page's end, of which one says what it is:
 * "Sunset over the bridge" / "In pics: Snow in Orlin" / "Ten stories of the year"
 */
export const trailingTitles: FurnitureRule = {
  mark(blocks) {
    let from = blocks.length;
    while (from > 0 && isTitle(blocks[from - 1]!.text)) from--;
    const list = blocks.slice(from);
    const told = list.some(({ text }) => phraseReason(text) === 'see-also line');
    if (list.length < FEWEST_TITLES || !told) return blocks.map(() => undefined);
    return blocks.map((_, at) => (at >= from ? 'title of another story' : undefined));
  },
};
