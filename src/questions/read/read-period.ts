import type { ParsedComponents } from 'chrono-node';
import {
  anyOf,
  BEFORE_EVENT,
  BEFORE_TODAY,
  CARDINALS,
  DAYS_FROM_TODAY,
  MONTHS_SHORT,
  OF_TODAY,
  ORDINALS,
  SMALL_NUMBERS,
  WEEKDAYS,
} from '../../lexicon/closed-classes.js';
import { once } from '../../lexicon/once.js';
import { packageWhenUsed } from '../../model/package-when-used.js';
import type { Anchor, Period } from '../types.js';
import { partOfTime, shifted } from './part-of-time.js';
import { ANCHORED, BETWEEN, bareTime, FROM_TODAY, LOOSE, PREPOSITION, PREPOSITIONS } from './time-expressions.js';
import { alternativesOf, isOfClass } from './word-classes.js';

const chrono = packageWhenUsed<typeof import('chrono-node/en')>('chrono-node/en');

const RECENT_DAYS = 14;

/** The line without the time in it. */
export interface Timed {
  readonly line: string;
  readonly period: Period | null;
  readonly anchor: Anchor | null;
}

/**
 * Takes the time out of a question: "what did Lund say in March 2016" -> what did Lund say, 2016-03-01 to 2016-03-31.
 * Days without a year or a month are counted back from `today`. What is no date stays: "who met May", "in Orvik".
 * "before the attack" gives an anchor, to be settled by whoever knows the event.
 */
export function readPeriod(line: string, today: string): Timed {
  return (
    between(line, today) ??
    prepositional(line, today) ??
    bare(line, today) ??
    anchored(line) ?? { line, period: null, anchor: null }
  );
}

/** "between March and May 2016", "from 3 to 5 April" */
function between(line: string, today: string): Timed | null {
  const match = BETWEEN.exec(line);
  if (!match?.groups) return null;
  const typed = withMonth(match.groups.one ?? '', match.groups.other ?? '');
  const other = timeAt(withMonth(match.groups.other ?? '', match.groups.one ?? ''), today);
  if (!other) return null;
  const year = /\b(?:19|20)\d{2}\b/.exec(other.words)?.[0];
  const one = timeAt(year && !/\d{4}/.test(typed) ? `${typed} ${year}` : typed, today);
  if (!one) return null;
  const last = (match.groups.other ?? '').startsWith(other.words)
    ? other.words
    : (DAY.exec(match.groups.other ?? '')?.[0] ?? '');
  const words = `${match[0].slice(0, match[0].length - (match.groups.other ?? '').length)}${last}`;
  return {
    line: without(line, match.index, match.index + words.length),
    period: { since: one.since, until: other.until, words },
    anchor: null,
  };
}

const DAY = /^(?:the )?\d{1,2}(?:st|nd|rd|th)?(?=$|\s(?!\p{Lu}))/iu;

/** "10" beside "13 April" is 10 April, "13" beside "April 10" is April 13. */
function withMonth(one: string, other: string): string {
  const day = DAY.exec(one)?.[0].trim();
  if (day === undefined || day !== one.trim()) return one;
  return /\p{L}{3}/u.test(other) ? other.replace(/\d{1,2}(?:st|nd|rd|th)?/, day.replace(/^the /i, '')) : one;
}

function prepositional(line: string, today: string): Timed | null {
  for (const match of line.matchAll(PREPOSITION)) {
    const start = match.index + match[0].length;
    const time = timeAt(line.slice(start), today);
    if (!time || isNameOn(line.slice(start), time.words)) continue;
    const preposition = match[0]
      .trim()
      .toLowerCase()
      .replace(LOOSE, '')
      .replace(/\s+the$/, '');
    const behind = line.slice(start + time.words.length);
    const open = preposition === 'from' ? ONWARDS().exec(behind)?.[0] : undefined;
    const isWithin = preposition === 'from' && open === undefined && asksForTexts(line);
    const side = isWithin ? 'within' : (PREPOSITIONS[preposition] ?? 'within');
    const words = line.slice(match.index, start + time.words.length + (open?.length ?? 0));
    return {
      line: without(line, match.index, match.index + words.length),
      period: { ...bounded(side, time), words },
      anchor: null,
    };
  }
  return null;
}

/** "articles from March [on]" */
const ONWARDS = once(() => new RegExp(`^ (?:${alternativesOf('onwards')})(?= |$)`, 'i'));

/** "articles from March" were written in it. */
const asksForTexts = (line: string): boolean =>
  line.split(' ').some((word) => isOfClass('means-article', word) || isOfClass('means-statement', word));

function bare(line: string, today: string): Timed | null {
  const match = bareTime().exec(line);
  const time = match && timeAt(match[0], today);
  if (!match || !time) return null;
  return {
    line: without(line, match.index, match.index + match[0].length),
    period: { ...bounded('within', time), words: match[0], ...(recentAt(match[0], today) ? { recent: true } : {}) },
    anchor: null,
  };
}

/** "before the attack on Orvik" at the end of a line. */
function anchored(line: string): Timed | null {
  const match = ANCHORED.exec(line);
  if (!match?.groups) return null;
  const side = BEFORE_EVENT.has(match.groups.side?.toLowerCase() ?? '') ? 'before' : 'after';
  // "after the fire in Selm, Norland" has no more to it, "after the fire, newest first" has
  const [event = '', behind = ''] = (match.groups.event ?? '').split(/(?=, \p{Ll})/u);
  return { line: `${line.slice(0, match.index).trim()}${behind}`, period: null, anchor: { side, event } };
}

/** "in Sunday River", "of May Brown": a name goes on behind what looks like a day or a month. */
const isNameOn = (line: string, time: string): boolean => !/\d/.test(time) && /^ \p{Lu}/u.test(line.slice(time.length));

interface Time {
  readonly since: string;
  readonly until: string;
  /** the words read, from the beginning */
  readonly words: string;
}

function bounded(
  side: 'since' | 'after' | 'before' | 'until' | 'within',
  { since, until }: Time,
): { since: string | null; until: string | null } {
  if (side === 'within') return { since, until };
  if (side === 'since') return { since, until: null };
  if (side === 'after') return { since: shifted(until, 1), until: null };
  return { since: null, until: side === 'before' ? shifted(since, -1) : until };
}

/** The time with which these words begin, or null. */
function timeAt(words: string, today: string): Time | null {
  const whole = (rest: string): Time | null => yearAt(rest) ?? dateAt(rest, today);
  return (
    partOfTime(words, whole) ?? yearAt(words) ?? spanAt(words, today) ?? recentAt(words, today) ?? dateAt(words, today)
  );
}

function yearAt(words: string): Time | null {
  const match = /^(?:the year )?((?:19|20)\d{2})(?![\d-])\b/i.exec(words);
  return match ? { since: `${match[1]}-01-01`, until: `${match[1]}-12-31`, words: match[0] } : null;
}

/** "this week", "last month", "past 3 days" */
function spanAt(words: string, today: string): Time | null {
  const match = FROM_TODAY.exec(words);
  if (!match?.groups) return null;
  const { which = '', number, unit = '' } = match.groups;
  const days = { day: 1, week: 7, month: 30, year: 365 }[unit.toLowerCase()] ?? 1;
  if (number !== undefined) {
    const count = SMALL_NUMBERS.get(number.toLowerCase()) ?? Number(number);
    return { since: shifted(today, -days * count), until: today, words: match[0] };
  }
  const back = OF_TODAY.has(which.toLowerCase()) ? 0 : 1;
  return { ...wholeUnit(unit.toLowerCase(), back, today), words: match[0] };
}

function recentAt(words: string, today: string): Time | null {
  const match = new RegExp(`^(?:${alternativesOf('recent')})\\b`, 'i').exec(words);
  return match ? { since: shifted(today, -RECENT_DAYS), until: today, words: match[0] } : null;
}

function wholeUnit(unit: string, back: number, today: string): { since: string; until: string } {
  const [year = 0, month = 1] = today.split('-').map(Number);
  if (unit === 'year') return { since: `${year - back}-01-01`, until: `${year - back}-12-31` };
  if (unit === 'month') return monthOf(new Date(Date.UTC(year, month - 1 - back, 1)));
  if (unit === 'day') return { since: shifted(today, -back), until: shifted(today, -back) };
  const monday = shifted(today, -((new Date(today).getUTCDay() + 6) % 7) - 7 * back);
  return { since: monday, until: shifted(monday, 6) };
}

function monthOf(first: Date): { since: string; until: string } {
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0));
  return { since: iso(first), until: iso(last) };
}

/** "March", "tue", "5 May", "last Friday", "two days ago", "the 5th" */
const MAY_BE_DATE = new RegExp(
  `^(?:the\\s+)?(?:\\d|${anyOf(
    MONTHS_SHORT,
    Array.from(WEEKDAYS, (day) => day.slice(0, 3)),
    DAYS_FROM_TODAY,
    OF_TODAY,
    BEFORE_TODAY,
    SMALL_NUMBERS.keys(),
    CARDINALS,
    ORDINALS,
  )})`,
  'i',
);

/** A day or a month as chrono reads it, at the very beginning of the words. */
function dateAt(words: string, today: string): Time | null {
  // reading a line for dates takes longer than all else of a question
  if (!MAY_BE_DATE.test(words)) return null;
  const [found] = chrono().casual.parse(
    words,
    { instant: new Date(`${today}T12:00:00Z`), timezone: 0 },
    { forwardDate: false },
  );
  if (!found || found.index > 0 || /^\d{1,2}$/.test(found.text)) return null;
  const first = rangeOf(found.start, today);
  if (!first) return null;
  const last = found.end ? rangeOf(found.end, today) : null;
  return { since: first.since, until: (last ?? first).until, words: found.text };
}

function rangeOf(parts: ParsedComponents, today: string): { since: string; until: string } | null {
  const [year, month, day] = [parts.get('year') ?? 0, parts.get('month') ?? 1, parts.get('day') ?? 1];
  const yearBack = !parts.isCertain('year') && iso(new Date(Date.UTC(year, month - 1, 1))) > today ? 1 : 0;
  if (parts.isCertain('day') || parts.isCertain('weekday') || !parts.isCertain('month')) {
    if (!parts.isCertain('day') && !parts.isCertain('weekday')) return null;
    let date = iso(new Date(Date.UTC(year - (parts.isCertain('day') ? yearBack : 0), month - 1, day)));
    if (parts.isCertain('weekday') && !parts.isCertain('day') && date > today) date = shifted(date, -7);
    return { since: date, until: date };
  }
  return monthOf(new Date(Date.UTC(year - yearBack, month - 1, 1)));
}

const iso = (date: Date): string => date.toISOString().slice(0, 10);

const without = (line: string, start: number, end: number): string =>
  `${line.slice(0, start).trimEnd()} ${line.slice(end).trimStart()}`.replace(/\s+/g, ' ').replace(/\s*,$/, '').trim();
