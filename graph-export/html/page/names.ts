import { readableDate } from '../../draw/dates.js';
import type { ModelEdge, ModelNode } from './model/page-model.js';

/** How much of a statement stands where a name would. */
const SHORT = 90;

/** The name of a node; of a statement, the start of its words. */
export const nameOf = ({ name, kind }: ModelNode): string => (kind === 'statement' ? shorten(name, SHORT) : name);

export const shorten = (text: string, length: number): string =>
  text.length > length ? `${text.slice(0, length).replace(/\s+\S*$/, '')}…` : text;

/** "11 Apr 2025", or, of what is undated, "told 12 Apr 2025 to 19 Apr 2025"; empty when nothing is dated. */
export function timeOf({ dated, from, until }: ModelEdge): string {
  if (from === null || until === null) return '';
  const days = from === until ? readableDate(from) : `${readableDate(from)} to ${readableDate(until)}`;
  return dated ? days : `told ${days}`;
}

/** "1 article", "3 articles" */
export const countOf = (count: number, thing: string): string =>
  `${count.toLocaleString('en')} ${thing}${count === 1 ? '' : 's'}`;
