import { timeOf } from '../rows/edge-rows.js';
import type { AnswerRow } from '../types.js';

/** "1 meeting", "3 meetings" */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`;

/** "on 2025-04-11 in Saint Petersburg", "in Orvik (told on 2025-04-12)", or "" */
export function whenAndWhere({ date, told, place }: Pick<AnswerRow, 'date' | 'told' | 'place'>): string {
  // "in 2031-04": a month is no day
  const when = date === null ? '' : `${date.length > 7 ? 'on' : 'in'} ${date}`;
  const where = place === null ? '' : `in ${place}`;
  const known = date !== null || told === null ? '' : `(told on ${told.first})`;
  return [when, where, known].filter((part) => part !== '').join(' ');
}

/** How many different events rows tell; a row without one is one of its own. */
export const eventsIn = (rows: readonly AnswerRow[]): number =>
  new Set(rows.map(({ event, key }) => event ?? key)).size;

/** The last row in time; undated ones only where none is dated. */
export function lastOf(rows: readonly AnswerRow[]): AnswerRow | undefined {
  return [...rows].sort((a, b) => compare(timeOf(b), timeOf(a)))[0];
}

export function firstOf(rows: readonly AnswerRow[]): AnswerRow | undefined {
  return [...rows].sort((a, b) => compare(timeOf(a) || '9999', timeOf(b) || '9999'))[0];
}

/** Different values in the order of the rows. */
export const different = (values: readonly (string | null)[]): string[] => [
  ...new Set(values.filter((value): value is string => value !== null)),
];

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
