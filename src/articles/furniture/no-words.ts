import type { FurnitureRule } from './types.js';

/** Style sheets and tags that a scraper took for text: "text-align: center;", "@media screen {", "<tweet id="1"/>" */
const MARKUP = /^[\w-]+:\s?[\w#%().,-]+(?:\s[\w#%().,-]+){0,3};\.?$|^[@.#]?[\w-][^"“”]*\{$|^(?:<[^>]*>\s*)+\.?$/;

/** Lines that hold no words ("___", "* * *"), Markdown's front matter, bare links, and lines of code. */
export const noWords: FurnitureRule = {
  mark: (blocks) =>
    blocks.map(({ text }) => {
      if (!/[\p{L}\p{N}]/u.test(text)) return 'separator line';
      if (/^---\s/.test(text)) return 'front matter';
      if (/^https?:\/\/\S+$/.test(text)) return 'bare link';
      return MARKUP.test(text) ? 'markup' : undefined;
    }),
};
