import { the, union } from './word-class.js';

// Words of the calendar.

/** In the order of `Date.getUTCDay`. */
export const WEEKDAYS = the('sunday, monday, tuesday, wednesday, thursday, friday, saturday');
export const MONTHS = the(
  'january, february, march, april, may, june, july, august, september, october, november, december',
);
export const UNITS_OF_TIME = the('day, week, month, year');
/** "four [hours]": what a length of time is told in. */
export const UNITS_OF_LENGTH = union(UNITS_OF_TIME, the('second, minute, hour, decade'));
/** "four hours [ago]": behind what tells when, and not how long. */
export const BEHIND_POINT_OF_TIME = the('ago, later, earlier, before, after, old');
/** "[last] week", of what is counted from today. */
export const OF_TODAY = the('this, current');
export const BEFORE_TODAY = the('last, past, previous');
/** "last [two] weeks", "[a] week ago" */
export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map(
  Object.entries({ a: 1, two: 2, three: 3, few: 3, four: 4 }),
);
/** "[first] week of", counted from nought. */
export const FIRST_OF_PART: ReadonlyMap<string, number> = new Map(
  Object.entries({ first: 0, second: 1, third: 2, fourth: 3 }),
);
export const LAST_OF_PART = the('last, final');
/** "last [weekend] of October" */
export const PARTS_OF_TIME = the('week, half, days, weekend');
/** "[early] March", by thirds of the whole. */
export const EDGES_OF_TIME: ReadonlyMap<string, number> = new Map(
  Object.entries({ early: 0, beginning: 0, start: 0, mid: 1, middle: 1, late: 2, end: 2 }),
);
/** Times that are told by one word. */
export const DAYS_FROM_TODAY = the('yesterday, today, tonight');
/** "[between] March and May" */
export const BEFORE_STRETCH = the('between, from');
/** "between March [and] May" */
export const WITHIN_STRETCH = the('and, to, until, till');
/** "[before] the attack", by the side on which the time lies. */
export const BEFORE_EVENT = the('before, until');
export const AFTER_EVENT = the('after, since');
/** "[back] in May" */
export const BEFORE_PREPOSITION = the('back, sometime, all');
/** "jan", "feb", in their order. */
export const MONTHS_SHORT: readonly string[] = [...MONTHS].map((month) => month.slice(0, 3));
