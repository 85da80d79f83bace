import type { FurnitureRule } from './types.js';

/** Style sheets and scripts that a scraper took for text: "text-align: center;", "}", "@media screen {" */
const CODE = /[;{}]$|^[}{@.#][\w-]*.*[{;}]|^<[^>]*>[.]?$|^[\w-]+:\s?[\w%#-]+;\.?$/;
/** A prose line may end in ";" too, but then it has several words. */
const MOST_CODE_WORDS = 8;

/** Lines that hold no words ("___", "* * *"), and lines of code. */
export const noWords: FurnitureRule = {
  mark: (blocks) =>
    blocks.map(({ text }) => {
      if (!/[\p{L}\p{N}]/u.test(text)) return 'separator line';
      if (/^https?:\/\/\S+$/.test(text)) return 'bare link';
      return isMarkup(text) ? 'markup' : undefined;
    }),
};

function isMarkup(text: string): boolean {
  if (/^(?:<[^>]*>\s*)+\.?$/.test(text)) return true;
  return CODE.test(text) && text.split(/\s+/).length <= MOST_CODE_WORDS && !/[.!?]["”’]$/.test(text);
}
