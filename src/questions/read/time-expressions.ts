import {
  AFTER_EVENT,
  anyOf,
  BEFORE_EVENT,
  BEFORE_EVENTS,
  BEFORE_PREPOSITION,
  BEFORE_STRETCH,
  BEFORE_TODAY,
  DAYS_FROM_TODAY,
  MONTHS,
  OF_TODAY,
  SMALL_NUMBERS,
  UNITS_OF_TIME,
  WEEKDAYS,
  WITHIN_STRETCH,
} from '../../lexicon/closed-classes.js';
import { once } from '../../lexicon/once.js';
import { alternativesOf } from './word-classes.js';

/** Which ends of the time named a preposition leaves open. */
export const PREPOSITIONS: Readonly<Record<string, 'since' | 'after' | 'before' | 'until' | 'within'>> = {
  since: 'since',
  from: 'since',
  after: 'after',
  before: 'before',
  until: 'until',
  till: 'until',
  by: 'until',
  'up to': 'until',
  'as of': 'since',
  'starting in': 'since',
  in: 'within',
  on: 'within',
  during: 'within',
  within: 'within',
  around: 'within',
  at: 'within',
  over: 'within',
  for: 'within',
  of: 'within',
  throughout: 'within',
};

/** A preposition before a time. */
export const PREPOSITION = new RegExp(
  `\\b(?:(?:back|sometime|way back|all)\\s+)?(?:${Object.keys(PREPOSITIONS)
    .sort((a, b) => b.length - a.length)
    .join('|')})\\s+(?:the\\s+)?`,
  'gi',
);
const MONTH = anyOf(MONTHS);
const UNITS = `${anyOf(UNITS_OF_TIME)}s?`;
const SPAN = `${anyOf(['this'], BEFORE_TODAY)}\\s+(?:(?:\\d+|${anyOf(SMALL_NUMBERS.keys())})\\s+)?(?:${UNITS}|${anyOf(WEEKDAYS)}|${MONTH})`;
const AGO = `(?:\\d+|a|two|three)\\s+${UNITS}\\s+ago`;
const DAY_IN_YEAR = `${MONTH}\\s+(?:\\d{1,2}(?:st|nd|rd|th)?,?\\s+)?\\d{4}`;
/** Times that need no preposition before them. */
export const bareTime = once(
  () =>
    new RegExp(
      `(?<![\\p{L}-])(?:${SPAN}|${anyOf(DAYS_FROM_TODAY)}|${alternativesOf('recent')}|\\d{4}-\\d{2}(?:-\\d{2})?|${AGO}|${DAY_IN_YEAR})(?![\\p{L}-])`,
      'iu',
    ),
);
/** "between March and May" */
export const BETWEEN = new RegExp(
  `\\b${anyOf(BEFORE_STRETCH)}\\s+(?<one>.+?)\\s+${anyOf(WITHIN_STRETCH)}\\s+(?<other>.+)$`,
  'i',
);

/** "way [back] in May" */
export const LOOSE = new RegExp(`^(?:way )?${anyOf(BEFORE_PREPOSITION)}\\s+`);

/** "before the attack on Orvik" at the end of a line. */
export const ANCHORED = new RegExp(
  `\\s(?<side>${anyOf(BEFORE_EVENT, AFTER_EVENT)})\\s+(?<event>${anyOf(BEFORE_EVENTS)}\\s+.+|\\S+['’]s\\s+.+)$`,
  'i',
);

/** "this week", "past 3 days" */
export const FROM_TODAY = new RegExp(
  `^(?<which>${anyOf(OF_TODAY, BEFORE_TODAY)})\\s+(?:(?<number>\\d+|${anyOf(SMALL_NUMBERS.keys())})\\s+)?(?<unit>${anyOf(UNITS_OF_TIME)})s?\\b`,
  'i',
);
