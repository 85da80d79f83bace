import { findDates, isoDate } from '../metadata/find-dates.js';

/** What metadata gives for a date is short; longer, it is a sentence that may speak of another day. */
const LONGEST = 60;

/**
 * The day that metadata gives, as its writers count days: an ISO date at the start ("2025-04-16T10:04:00+10:00" -> 2025-04-16), or the
 * first day written out with month and year ("Last update 14 Oct 2024", "April 16, 2025"). "04/05/2024" names two days, so none.
 */
export function metadataDate(value: string | null | undefined): string | null {
  const given = value?.trim() ?? '';
  const iso = given.match(/^(\d{4}-\d{2}-\d{2})(?:$|[T\s])/)?.[1];
  if (iso !== undefined) return Number.isNaN(Date.parse(iso)) ? null : iso;
  if (given.length > LONGEST) return null;
  const written = findDates(given).find(({ year }) => year !== null);
  return written ? isoDate(written.year!, written.month, written.day) : null;
}
