import { words } from '../../lexicon/lists.js';
import type { TextBlock } from '../blocks/split-blocks.js';
import { patternText } from '../furniture/compile-pattern.js';
import { isAgency } from './agencies.js';
import { findDates, type WrittenDate } from './find-dates.js';

/** What the lines around a story say of it: when and where it was published. */
export interface SideLines {
  readonly reasons: (string | undefined)[];
  /** dates that stand on lines of their own */
  readonly dates: readonly WrittenDate[];
  /** "example-news.com", or an agency's name alone on a line */
  readonly outlet: string | null;
}

/** Longer lines are sentences. */
const MOST_DATE_LINE_WORDS = 14;
/** The first block of so many words is where the story begins; below it a bare date may be the story's own. */
const FEWEST_STORY_WORDS = 18;
/** … and in a short notice the first sentence of so many words. */
const FEWEST_SENTENCE_WORDS = 6;
/** "Published: April 16, 2025" */
const PUBLISHED = /^\W*(?:first |last )?(?:published|posted|updated|modified)\b/i;
/** Only the first blocks can name the site; further down such a line is a link. */
const HEAD_BLOCKS = 4;

/** "example-news.com", "www.example.co.uk" */
const SITE_NAME = /^(?:https?:\/\/)?(?:www\.)?((?:[a-z\d-]+\.)+[a-z]{2,})\/?$/i;

/** Lines beside the story that hold its date or its outlet and nothing else. */
export function readSideLines(blocks: readonly TextBlock[]): SideLines {
  const reasons: (string | undefined)[] = new Array(blocks.length).fill(undefined);
  const dates: WrittenDate[] = [];
  let outlet: string | null = null;
  const story = storyStart(blocks);
  blocks.forEach(({ text, span }, at) => {
    const written = dateLine(text, span[0]);
    if (written.length > 0 && (at < story || PUBLISHED.test(text))) {
      dates.push(...written);
      reasons[at] = 'date line';
    } else if (at < HEAD_BLOCKS && isOutletLine(text)) {
      outlet ??= SITE_NAME.exec(text)?.[1]?.toLowerCase() ?? text;
      reasons[at] = 'site name';
    }
  });
  return { reasons, dates, outlet };
}

const isOutletLine = (text: string) => SITE_NAME.test(text) || isAgency(text);

/** Where the story begins: its first long block, in a short notice its first sentence. */
function storyStart(blocks: readonly TextBlock[]): number {
  const long = blocks.findIndex(({ text }) => text.split(/\s+/).length >= FEWEST_STORY_WORDS);
  if (long >= 0) return long;
  return blocks.findIndex(
    ({ text }) => text.split(/\s+/).length >= FEWEST_SENTENCE_WORDS && /[.!?]["”’)]*$/.test(text),
  );
}

/** The whole dates of a line that says nothing else: "12 Apr 2025, 10:04 GMT+10", "Published: April 16, 2025". */
function dateLine(text: string, offset: number): WrittenDate[] {
  if (text.split(/\s+/).length > MOST_DATE_LINE_WORDS) return [];
  const dates = findDates(text, offset).filter(({ year }) => year !== null);
  if (dates.length === 0) return [];
  let rest = text;
  for (const { span } of dates.toReversed()) {
    rest = `${rest.slice(0, span[0] - offset)} ${rest.slice(span[1] - offset)}`;
  }
  return patternText(rest).split(' ').every(isDateWord) ? dates : [];
}

function isDateWord(word: string): boolean {
  return !/\p{L}/u.test(word) || /^\d{1,2}(?:am|pm)$/.test(word) || words('date-line-words').has(word);
}
