import { phraseReason } from './phrases.js';
import type { FurnitureRule } from './types.js';

/** Titles have fewer words than paragraphs. */
const MOST_TITLE_WORDS = 22;
/** More titles than a list of them has. */
const MOST_TITLES = 12;

/** Titles of other stories below a line that announces them: "Related:" / "Harbour Bill Fails for the Third Time" */
export const linkedTitles: FurnitureRule = {
  mark(blocks) {
    let left = 0;
    return blocks.map(({ text }) => {
      if (isAnnouncement(text)) {
        left = MOST_TITLES;
        return undefined;
      }
      left = isTitle(text) ? left - 1 : 0;
      return left > 0 ? 'title of another story' : undefined;
    });
  },
};

/** A line that is all announcement, with nothing behind its colon. */
const isAnnouncement = (text: string) =>
  text.split(/\s+/).length <= 6 && phraseReason(text.replace(/[\s:.|]+$/, '')) === 'see-also line';

/** No full stop closes a title, and it begins with a capital: "Ostland invites two unions for talks" */
export function isTitle(text: string): boolean {
  const words = text.split(/\s+/);
  if (words.length < 3 || words.length > MOST_TITLE_WORDS) return false;
  return (
    /^["“‘']?[\p{Lu}\p{N}]/u.test(text) &&
    !/[.,;:]["”’)]*$|[.!?]["”’]?\s+\p{Lu}/u.test(text) &&
    !/^["“].*["”]$/.test(text)
  );
}
