import type { PlainGraph } from '../../src/graph/index.js';
import type { Factuality } from '../../src/model/kinds.js';
import { readableDate } from './dates.js';

/** How many names and events a view shows, of how many. */
export interface Counts {
  readonly shown: number;
  readonly whole: number;
  /** lines between them that are not shown */
  readonly leftOut?: number;
}

/** "facts only · the 60 most told of 143 names and events" */
export function describeView(include: readonly Factuality[], { shown, whole, leftOut = 0 }: Counts): string {
  const extra = include.filter((factuality) => factuality !== 'actual');
  const facts = extra.length === 0 ? 'facts only' : `facts, and what is ${extra.join(' or ')}`;
  const left = whole > shown ? `the ${shown} most told of ${whole.toLocaleString('en')} names and events` : null;
  const lines = leftOut > 0 ? `without the ${leftOut} least told lines between them` : null;
  return [facts, left, lines].filter((part) => part !== null).join(' · ');
}

/** "4 articles, 11 Apr 2025 to 18 Apr 2025" */
export function describeArticles(graph: Pick<PlainGraph, 'getAttribute'>): string {
  const articles = Object.values(graph.getAttribute('articles') ?? {});
  const dates = articles.flatMap(({ date }) => (date ? [date] : [])).sort();
  const count = `${articles.length.toLocaleString('en')} ${articles.length === 1 ? 'article' : 'articles'}`;
  const [first, last] = [dates[0], dates.at(-1)];
  if (!first || !last) return count;
  return `${count}, ${readableDate(first)}${first === last ? '' : ` to ${readableDate(last)}`}`;
}
