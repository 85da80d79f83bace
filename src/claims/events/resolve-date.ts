import type { Component, ParsedResult } from 'chrono-node/en';
import { words as timeWords } from '../../lexicon/lists.js';
import { packageWhenUsed } from '../../model/package-when-used.js';

const chrono = packageWhenUsed<typeof import('chrono-node/en')>('chrono-node/en');

/** "last week", "three months ago", "this year": spans that tell no day and no one month */
const SPAN_OF_TIME = /\b(?:weeks?|weekends?|months?|years?|decades?|hours?|minutes?|quarters?)\b/i;

type ParsedStart = ParsedResult['start'];

/**
 * Where an article has no date, only what needs none is resolved: words that tell one day seen from a summer's day and another
 * seen from a winter's ("yesterday", "tonight", "two days ago", "on Monday") tell none.
 */
const ANY_DAYS = ['2000-01-15', '1971-07-04'] as const;
/** "in 2007" alone */
const YEAR = /^(?:in |of |since |during )?((?:19|20)\d\d)$/;

/**
 * The day, month or year that words tell, seen from an article's date: "Monday" is the last Monday, for what is to come the next one.
 * Null where the words tell no date or one that needs the article's.
 */
export function resolveDate(words: string, articleDate: string | null, forward: boolean): string | null {
  if (articleDate) return dateSeenFrom(articleDate, words, forward);
  const [one, other] = ANY_DAYS.map((day) => dateSeenFrom(day, words, forward));
  return one === other ? one! : null;
}

function dateSeenFrom(articleDate: string, words: string, forward: boolean): string | null {
  const year = YEAR.exec(words);
  if (year) return year[1]!;
  if (SPAN_OF_TIME.test(words) || !mayTellTime(words)) return null;
  const [parsed] = chrono().casual.parse(words, { instant: noonOf(articleDate), timezone: 'UTC' });
  if (!parsed) return null;
  const { start } = parsed;
  const knows = (part: Component) => start.isCertain(part);
  if (knows('day') || knows('weekday')) return withinYears(settleDay(start, articleDate, forward));
  return knows('month') ? withinYears(settleMonth(start, articleDate, forward)) : null;
}

/** Days are told by years of four digits: none before the year 0, none after 9999. */
const withinYears = (day: string): string | null => (/^\d{4}-/.test(day) ? day : null);

/** Whether a phrase holds a number or a word of time at all: most tell a place, and parsing them costs. */
function mayTellTime(phrase: string): boolean {
  if (/\d/.test(phrase)) return true;
  const known = timeWords('time-nouns');
  return phrase
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => known.has(word));
}

function settleDay(start: ParsedStart, articleDate: string, forward: boolean): string {
  const day = iso(start);
  if (start.isCertain('year') || day === articleDate) return day;
  const isRight = forward ? day > articleDate : day < articleDate;
  if (isRight) return day;
  if (start.isCertain('weekday') && !start.isCertain('day')) return shiftDays(day, forward ? 7 : -7);
  return fromYear(Number(day.slice(0, -MONTH_AND_DAY)) + (forward ? 1 : -1), day.slice(-MONTH_AND_DAY));
}

function settleMonth(start: ParsedStart, articleDate: string, forward: boolean): string {
  const month = iso(start).slice(0, -DAY);
  if (start.isCertain('year')) return month;
  const now = articleDate.slice(0, 7);
  if (month === now || (forward ? month > now : month < now)) return month;
  return fromYear(Number(month.slice(0, -DAY)) + (forward ? 1 : -1), month.slice(-DAY));
}

function iso(start: ParsedStart): string {
  const two = (part: Component) => String(start.get(part)).padStart(2, '0');
  return fromYear(start.get('year')!, `-${two('month')}-${two('day')}`);
}

/** Letters of "-05-02" and of "-02". */
const [MONTH_AND_DAY, DAY] = [6, 3];

/** 31, "-05-02" -> "0031-05-02"; years before 0 and after 9999 are told as they are, and no day of ours. */
const fromYear = (year: number, rest: string): string => `${year < 0 ? year : String(year).padStart(4, '0')}${rest}`;

function noonOf(day: string): Date {
  return new Date(`${day}T12:00:00Z`);
}

function shiftDays(day: string, by: number): string {
  if (withinYears(day) === null) return day;
  const shifted = noonOf(day);
  shifted.setUTCDate(shifted.getUTCDate() + by);
  return shifted.toISOString().split('T')[0]!;
}
