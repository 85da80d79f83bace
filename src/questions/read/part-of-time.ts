import { anyOf, EDGES_OF_TIME, FIRST_OF_PART, LAST_OF_PART, PARTS_OF_TIME } from '../../lexicon/closed-classes.js';

/** A stretch of days, both ends included. */
export interface Stretch {
  readonly since: string;
  readonly until: string;
  /** the words read, from the beginning */
  readonly words: string;
}

const DAY_MS = 86_400_000;
const DAYS_OF_WEEK = 7;
/** as days of a week are counted, from Sunday on */
const MONDAY = 1;
const SATURDAY = 6;
const WHOLE_DATE = '2031-05-01'.length;

/** Which part of a stretch words name: "last week of", "early", "the second half of", "end of". */
const PART = new RegExp(
  `^(?:the )?(?:(?<nth>${anyOf(FIRST_OF_PART.keys(), LAST_OF_PART)}) (?<unit>${anyOf(PARTS_OF_TIME)}) of(?: the)? |` +
    `(?<edge>${anyOf(EDGES_OF_TIME.keys())})(?:(?: part)? of |[- ](?:in )?)(?:the )?)`,
  'i',
);
const WEEK_OF = /^(?:the )?week of (?:the )?/i;

/**
 * "last week of October", "early March", "the first half of 2016", "the week of 9 May": a part of the time that the rest
 * of the words names; null where they name none.
 * @param timeOf the time with which words begin
 */
export function partOfTime(words: string, timeOf: (words: string) => Stretch | null): Stretch | null {
  const week = WEEK_OF.exec(words);
  if (week) {
    const day = timeOf(words.slice(week[0].length));
    if (!day || day.since !== day.until) return null;
    const monday = shifted(day.since, -((weekday(day.since) + DAYS_OF_WEEK - MONDAY) % DAYS_OF_WEEK));
    return { since: monday, until: shifted(monday, DAYS_OF_WEEK - 1), words: week[0] + day.words };
  }
  const match = PART.exec(words);
  if (!match?.groups) return null;
  const whole = timeOf(words.slice(match[0].length));
  if (!whole || whole.since === whole.until) return null;
  const { nth, unit, edge } = match.groups;
  const part =
    edge !== undefined ? third(whole, EDGES_OF_TIME.get(edge.toLowerCase()) ?? 0) : nthOf(whole, nth ?? '', unit ?? '');
  return part && { ...part, words: match[0] + whole.words };
}

type Days = Pick<Stretch, 'since' | 'until'>;

function nthOf({ since, until }: Days, nth: string, unit: string): Days {
  const at = FIRST_OF_PART.get(nth.toLowerCase());
  if (/half/i.test(unit)) {
    const middle = shifted(since, Math.ceil(daysIn(since, until) / 2) - 1);
    return at === 0 ? { since, until: middle } : { since: shifted(middle, 1), until };
  }
  if (/weekend/i.test(unit)) return weekendOf({ since, until }, at);
  if (at === undefined) return { since: shifted(until, 1 - DAYS_OF_WEEK), until };
  const from = shifted(since, at * DAYS_OF_WEEK);
  return { since: from, until: earlier(shifted(from, DAYS_OF_WEEK - 1), until) };
}

/** The Saturday and Sunday so many weeks after the first Saturday of a stretch; the last Saturday where no number tells which. */
function weekendOf({ since, until }: Days, at: number | undefined): Days {
  const toSaturday = (day: string): number => (SATURDAY - weekday(day) + DAYS_OF_WEEK) % DAYS_OF_WEEK;
  const sinceSaturday = (day: string): number => (weekday(day) - SATURDAY + DAYS_OF_WEEK) % DAYS_OF_WEEK;
  const saturday =
    at === undefined ? shifted(until, -sinceSaturday(until)) : shifted(since, toSaturday(since) + at * DAYS_OF_WEEK);
  return { since: saturday, until: shifted(saturday, 1) };
}

function third({ since, until }: Days, at: number): Days {
  const days = daysIn(since, until);
  const start = shifted(since, Math.floor((days * at) / 3));
  return { since: start, until: at === 2 ? until : shifted(since, Math.floor((days * (at + 1)) / 3) - 1) };
}

const daysIn = (since: string, until: string): number => (Date.parse(until) - Date.parse(since)) / DAY_MS + 1;
const weekday = (day: string): number => new Date(day).getUTCDay();
const earlier = (a: string, b: string): string => (a < b ? a : b);

/** An ISO date so many days later; a year or a month stays as it is. */
export const shifted = (date: string, days: number): string =>
  date.length < WHOLE_DATE
    ? date
    : new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
