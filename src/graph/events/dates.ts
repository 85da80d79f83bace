const DAY = 86_400_000;

/** Two tellings of one event may date it a day apart: time zones, and talks that run past midnight. */
export const DATE_TOLERANCE = 1;
/** News tells an event within these days; an undated telling that is later than this tells another one. */
export const NEWS_WINDOW = 45;

/** Days from one ISO date to another; null where one is missing or is no whole date. */
export function daysFrom(one: string | null, other: string | null): number | null {
  if (one === null || other === null) return null;
  const days = (Date.parse(other) - Date.parse(one)) / DAY;
  return Number.isNaN(days) ? null : days;
}

/** Whether two dates may be one event's: within tolerance, or one is not told. */
export function datesAgree(one: string | null, other: string | null): boolean {
  // "2024-03" holds every day of that month
  if (one !== null && other !== null && (one.startsWith(other) || other.startsWith(one))) return true;
  const days = daysFrom(one, other);
  return days === null ? one === null || other === null || one === other : Math.abs(days) <= DATE_TOLERANCE;
}
