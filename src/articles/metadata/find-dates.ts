import type { Span } from '../../model/record.js';

/** A date as a text writes it; the year is null where it gives day and month only ("April 16"). */
export interface WrittenDate {
  readonly span: Span;
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b\\.?';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?\\b';
const YEAR = '((?:19|20)\\d{2})\\b';

/** "2025-04-16" · "April 16, 2025", "Apr. 16" · "16 Apr 2025", "16th April" */
const FORMS = [
  { form: new RegExp(`\\b${YEAR}-(\\d{2})-(\\d{2})\\b`, 'g'), order: ['year', 'month', 'day'] },
  { form: new RegExp(`\\b${MONTH} ${DAY}(?:,? ${YEAR})?`, 'gi'), order: ['month', 'day', 'year'] },
  { form: new RegExp(`\\b${DAY} (?:of )?${MONTH}(?:,? ${YEAR})?`, 'gi'), order: ['day', 'month', 'year'] },
] as const;

/** Every date in a piece of text, in order; spans count from `offset`. */
export function findDates(text: string, offset = 0): WrittenDate[] {
  const found: WrittenDate[] = [];
  for (const { form, order } of FORMS) {
    for (const match of text.matchAll(form)) {
      const part = (name: 'year' | 'month' | 'day') => match[1 + (order as readonly string[]).indexOf(name)];
      const date = toDate(part('year'), part('month')!, part('day')!, match.index + offset, match[0].length);
      if (date && !found.some(({ span }) => span[0] < date.span[1] && date.span[0] < span[1])) found.push(date);
    }
  }
  return found.sort((a, b) => a.span[0] - b.span[0]);
}

function toDate(year: string | undefined, month: string, day: string, at: number, length: number): WrittenDate | null {
  const number = /^\d/.test(month) ? Number(month) : MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  const date = { year: year === undefined ? null : Number(year), month: number, day: Number(day) };
  // a leap year stands in for a year that is not given: 29 February may be
  if (!isCalendarDate(date.year ?? 2000, date.month, date.day)) return null;
  return { ...date, span: [at, at + length] };
}

/** Whether a calendar holds this day. */
export function isCalendarDate(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** 2025, 4, 6 -> "2025-04-06" */
export function isoDate(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
