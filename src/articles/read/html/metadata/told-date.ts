import { findDates, isCalendarDate, isoDate } from '../../../metadata/find-dates.js';

/** A day that metadata tells. */
export interface ToldDate {
  /** ISO day as written */
  readonly day: string;
  /** hour of the day in UTC, where the day is counted there; null where it is the writers' own day */
  readonly utcHour: number | null;
  /** no time of day is told with it, so that nobody knows who counted the day */
  readonly bare: boolean;
}

/** Days before the web, and far ahead of any article, are a program's idea of no date: "0001-01-01", "1970-01-01". */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2099;

/** "2019-11-20T10:43Z", "2019-11-20 13:42:06+08:00", "2019/11/20", "2019.11.20", "20191120" */
const ISO =
  /^(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})(?![\d])(?:[T\s]+(\d{1,2}):?(\d{2})?(?::?\d{2}(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?/i;
/** Seconds or milliseconds since 1970. */
const EPOCH = /^(\d{10})(?:\d{3})?$/;
/** "Tue Nov 19 2019 05:44:06 GMT+0000", "19 Nov 2019 07:09 GMT" */
const HOUR = /\b(\d{1,2}):\d{2}(?::\d{2})?\s*(?:GMT|UTC|Z)(?:[+-]00:?00)?/i;
const OTHER_ZONE = /(?:GMT|UTC)?[+-](?!00:?00)\d{2}:?\d{2}\b/;

/** The day that a value of metadata tells, or null where it tells none, or none that an article can have. */
export function toldDate(value: string | null | undefined): ToldDate | null {
  const text = value?.trim() ?? '';
  if (text === '' || text.length > 80) return null;
  return isoTold(text) ?? epochTold(text) ?? writtenTold(text);
}

function isoTold(text: string): ToldDate | null {
  const match = ISO.exec(text);
  if (!match) return null;
  const [, year, separator, month, day, hour, , zone] = match;
  if (separator === '' && (month!.length < 2 || day!.length < 2)) return null;
  const iso = asDay(Number(year), Number(month), Number(day));
  if (!iso) return null;
  const inUtc = hour !== undefined && (zone === undefined || /^(?:Z|UTC|GMT|[+-]00:?00)$/i.test(zone));
  return { day: iso, utcHour: inUtc ? Number(hour) : null, bare: hour === undefined };
}

function epochTold(text: string): ToldDate | null {
  const match = EPOCH.exec(text);
  if (!match) return null;
  const date = new Date(Number(match[1]) * 1000);
  const day = asDay(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
  return day ? { day, utcHour: date.getUTCHours(), bare: false } : null;
}

function writtenTold(text: string): ToldDate | null {
  const plain = text
    .replace(/^(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?,?\s+/i, '')
    .replace(/(\d),?\s+\d{1,2}:\d{2}(?::\d{2})?(?=.*\b\d{4}$)/, '$1');
  const date = findDates(plain).find(({ year }) => year !== null);
  const day = date && asDay(date.year!, date.month, date.day);
  if (!day) return null;
  const hour = OTHER_ZONE.test(text) ? undefined : HOUR.exec(text)?.[1];
  return { day, utcHour: hour === undefined ? null : Number(hour), bare: !/\d:\d/.test(text) };
}

/** A day of the calendar that an article on the web can have, as ISO, or null. */
export function asDay(year: number, month: number, day: number): string | null {
  if (year < FIRST_YEAR || year > LAST_YEAR || !isCalendarDate(year, month, day)) return null;
  return isoDate(year, month, day);
}
