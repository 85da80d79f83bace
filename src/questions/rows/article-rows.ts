import type { GraphView } from '../../model/graph-view.js';
import type { AnswerArticle } from '../types.js';
import { inPeriod, isFrom, type RowFilter } from './filter.js';

/** Articles as lines, newest first. */
export function articlesOf(view: GraphView, ids: Iterable<string>, filter: RowFilter): AnswerArticle[] {
  const articles: AnswerArticle[] = [];
  for (const id of new Set(ids)) {
    const article = filter.articles?.has(id) === false ? null : view.article(id);
    if (!article) continue;
    const { title, outlet, date, url, sources, copyOf } = article;
    const row = { article: id, title, outlet, date, url, source: sources[0] ?? id, copyOf, passage: null };
    if (inPeriod([date], filter) && isFrom(row, filter.outlet)) articles.push(row);
  }
  return articles.sort((a, b) => compare(b.date ?? '', a.date ?? '') || compare(a.article, b.article));
}

/** Where a passage stands: two of one place are one. */
export const placeOfPassage = ({ article, passage }: AnswerArticle): string => `${article} ${passage?.span[0]}`;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
