import { phraseReason } from './phrases.js';
import type { FurnitureRule } from './types.js';

/** Titles have fewer words than paragraphs. */
const MOST_TITLE_WORDS = 22;
/** Of a title's longer words, this share begins with a capital. */
const TITLE_CASE_SHARE = 0.6;
const LONG_WORD = 4;

/** Titles of other stories below a line that announces them: "Related:" / "Harbour Bill Fails for the Third Time" */
export const linkedTitles: FurnitureRule = {
  mark(blocks) {
    let inList = false;
    return blocks.map(({ text }) => {
      if (isAnnouncement(text)) {
        inList = true;
        return undefined;
      }
      inList &&= isTitle(text);
      return inList ? 'title of another story' : undefined;
    });
  },
};

/** A line that is all announcement, with nothing behind its colon. */
const isAnnouncement = (text: string) =>
  text.split(/\s+/).length <= 6 && phraseReason(text.replace(/[\s:.|]+$/, '')) === 'see-also line';

function isTitle(text: string): boolean {
  const words = text.split(/\s+/);
  if (words.length > MOST_TITLE_WORDS || /[.!?]["”’]?\s+\p{Lu}/u.test(text)) return false;
  const long = words.filter((word) => word.length >= LONG_WORD);
  return long.length > 0 && long.filter((word) => /^\P{L}*\p{Lu}/u.test(word)).length >= TITLE_CASE_SHARE * long.length;
}
