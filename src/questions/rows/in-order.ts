import type { Answer, Question } from '../types.js';
import { mostTold, oldestFirst } from './edge-rows.js';

/** Rows in the order that is asked for; as they are where none is. */
export function inOrder(rows: Answer['rows'], { order }: Question): Answer['rows'] {
  if (order === 'oldest') return [...rows].sort(oldestFirst);
  return order === 'told' ? [...rows].sort(mostTold) : rows;
}

/** Later than any date. */
const LAST_DAY = '9999-12-31';

/** Articles oldest first where that is asked for, those without a date last. */
export const articlesInOrder = (articles: Answer['articles'], { order }: Question): Answer['articles'] =>
  order === 'oldest'
    ? [...articles].sort(({ date: one }, { date: other }) => (one ?? LAST_DAY).localeCompare(other ?? LAST_DAY))
    : articles;
