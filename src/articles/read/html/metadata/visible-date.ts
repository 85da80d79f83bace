import { findDates } from '../../../metadata/find-dates.js';
import { asDay } from './told-date.js';

/** Lines below the headline among which a date stands. */
const LINES_BELOW = 30;
/** Longer lines are the story's; below its first long paragraphs dates are other things. */
const MOST_WORDS = 24;
const STORY_WORDS = 30;
const MOST_STORY_LINES = 2;

/** The day that readers see below a page's headline ("November 18, 2019 11:03 PM"), or null; `lines` are the page's, in order. */
export function visibleDate(lines: readonly string[], title: string | null, language: string | null): string | null {
  if (title === null) return null;
  for (const [at, line] of lines.entries()) {
    const day = sameWords(line, title) ? dayBelow(lines.slice(at + 1, at + 1 + LINES_BELOW), language) : null;
    if (day) return day;
  }
  return null;
}

function dayBelow(lines: readonly string[], language: string | null): string | null {
  let story = 0;
  for (const line of lines) {
    const words = line.split(/\s+/).length;
    if (words >= STORY_WORDS && ++story > MOST_STORY_LINES) return null;
    const day = words <= MOST_WORDS ? dayIn(line, language) : null;
    if (day) return day;
  }
  return null;
}

export const sameWords = (one: string, other: string): boolean => squeezed(one) === squeezed(other);

const squeezed = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** The first whole day in a line as its readers write it. */
export function dayIn(line: string, language: string | null): string | null {
  const english = findDates(line).find(({ year }) => year !== null);
  if (english) return asDay(english.year!, english.month, english.day);
  return numericDay(line) ?? namedDay(line, language);
}

/** "2018.08.25", "2018/08/25" · "25.08.2018" · "25/08/2018" where only one order is a day */
function numericDay(line: string): string | null {
  const first = /(?<![\d.])(\d{4})\s?([./-])\s?(\d{1,2})\s?\2\s?(\d{1,2})(?!\d)/.exec(line);
  if (first) return asDay(Number(first[1]), Number(first[3]), Number(first[4]));
  const east = /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/.exec(line);
  if (east) return asDay(Number(east[1]), Number(east[2]), Number(east[3]));
  const last = /(?<![\d.])(\d{1,2})([./])(\d{1,2})\2(\d{4})(?!\d)/.exec(line);
  if (!last) return null;
  const [one, two, year] = [Number(last[1]), Number(last[3]), Number(last[4])];
  if (last[2] === '.' || one > 12) return asDay(year, two, one);
  return two > 12 || one === two ? asDay(year, one, two) : null;
}

/** "3 октября 2018", "23 de agosto de 2018": a day, a month's name in the page's language, a year. */
function namedDay(line: string, language: string | null): string | null {
  const match = /(?<!\d)(\d{1,2})\.?\s+(?:de\s+)?(\p{L}{3,12})\.?,?\s+(?:de\s+)?(\d{4})(?!\d)/u.exec(line);
  if (!match || !language) return null;
  const month = monthNames(language).get(match[2]!.toLowerCase());
  return month === undefined ? null : asDay(Number(match[3]), month, Number(match[1]));
}

const months = new Map<string, Map<string, number>>();

function monthNames(language: string): Map<string, number> {
  const known = months.get(language);
  if (known) return known;
  const names = new Map<string, number>();
  for (const style of ['long', 'short'] as const) {
    const format = new Intl.DateTimeFormat(language, {
      day: 'numeric',
      month: style,
      year: 'numeric',
      timeZone: 'UTC',
    });
    for (let month = 0; month < 12; month++) {
      const part = format.formatToParts(Date.UTC(2018, month, 15)).find(({ type }) => type === 'month');
      if (part) names.set(part.value.toLowerCase().replace(/\.$/, ''), month + 1);
    }
  }
  months.set(language, names);
  return names;
}
