import type { FurnitureRule } from './types.js';

/** Only above the story; further down such a line is a subhead. */
const HEAD_BLOCKS = 5;

const NAME = "\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){1,3}";
/** "By Jonas Frey", "BY ADA LUND AND BO MARSH, Harbour Press" */
const BY_LINE = new RegExp(
  `^[*_]*(?:By|BY) ${NAME}(?:(?:,? (?:and|AND) |, )${NAME})*[*_]*(?:, [^.?!]{1,40})?\\.?$`,
  'u',
);

/** Who wrote the story, on a line of its own. */
export const byLines: FurnitureRule = {
  mark: (blocks) => blocks.map(({ text }, at) => (at < HEAD_BLOCKS && BY_LINE.test(text) ? 'author line' : undefined)),
};
