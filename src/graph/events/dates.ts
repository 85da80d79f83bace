const DAY = 86_400_000;

/** Two tellings of one event may date it a day apart: time zones, and talks that run past midnight. */
export const DATE_TOLERANCE = 1;
/** News tells an event within these days; an undated telling that is later than this tells another one. */
export const NEWS_WINDOW = 45;

const known = new Map<string, number>();
/** Days repeat; so many are remembered before all are forgotten. */
const REMEMBERED = 20_000;

/** A date's place in time, in milliseconds; NaN for what is no whole date. */
function timeOf(date: string): number {
  let time = known.get(date);
  if (time === undefined) {
    time = Date.parse(date);
    if (known.size >= REMEMBERED) known.clear();
    known.set(date, time);
  }
  return time;
}

/** Days from one ISO date to another; null where one is missing or is no whole date. */
export function daysFrom(one: string | null, other: string | null): number | null {
  if (one === null || other === null) return null;
  const days = (timeOf(other) - timeOf(one)) / DAY;
  return Number.isNaN(days) ? null : days;
}

/** Whether two dates may be one event's: within tolerance, or one is not told. */
export function datesAgree(one: string | null, other: string | null): boolean {
  // "2024-03" holds every day of that month
  if (one !== null && other !== null && (one.startsWith(other) || other.startsWith(one))) return true;
  const days = daysFrom(one, other);
  return days === null ? one === null || other === null || one === other : Math.abs(days) <= DATE_TOLERANCE;
}
