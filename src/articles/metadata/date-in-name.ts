import { isCalendarDate, isoDate } from './find-dates.js';

/** "wire_2025-04-16_talks", "2025_04_16", "/2025/04/16/", "wire-20250416": a whole date, no digits right beside it. */
const IN_NAME = /(?<![\dA-Za-z])((?:19|20)\d{2})([-_/.]?)(\d{1,2})\2(\d{1,2})(?![\dA-Za-z])/g;

/** The first whole date in a file's name or a URL, or null. */
export function dateInName(name: string): string | null {
  for (const [, year, separator, month, day] of name.matchAll(IN_NAME)) {
    if (separator === '' && (month!.length < 2 || day!.length < 2)) continue;
    if (isCalendarDate(Number(year), Number(month), Number(day))) {
      return isoDate(Number(year), Number(month), Number(day));
    }
  }
  return null;
}
