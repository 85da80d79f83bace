import type { GraphView, ViewNode } from '../model/graph-view.js';
import { mentionFinder } from './deeds/mention-finder.js';
import { articlesNamingAll } from './names/articles-naming.js';
import { articlesOf } from './rows/article-rows.js';
import type { RowFilter } from './rows/filter.js';
import { LONGEST_SENTENCE, sentencesAt } from './sentences-of.js';
import type { AnswerArticle } from './types.js';

/** Days before and behind those articles that tell an event, within which others may tell of it too. */
const DAYS_AROUND = 7;
const DAY = 24 * 60 * 60 * 1000;
/** So many are shown. */
const MOST = 6;

/**
 * Articles of the same days beside those that tell an event, in which one sentence names all who took part in it: they may
 * tell of it in words that are read as no event. The first such sentence of each, the newest first.
 * @param telling ids of the articles that tell it
 */
export function namedTogether(
  view: GraphView,
  event: ViewNode,
  telling: ReadonlySet<string>,
  filter: RowFilter,
): AnswerArticle[] {
  const parties = [...view.edgesOf(event.key, 'took-part-in', 'in')].flatMap(({ source }) => view.node(source) ?? []);
  const days = [...telling].flatMap((id) => Date.parse(view.article(id)?.date ?? '') || []);
  if (parties.length < 2 || days.length === 0) return [];
  const [since, until] = [Math.min(...days) - DAYS_AROUND * DAY, Math.max(...days) + DAYS_AROUND * DAY];
  const ids = articlesNamingAll(view, parties).filter((id) => !telling.has(id));
  const finders = parties.map((node) => mentionFinder(view, node));
  return articlesOf(view, ids, filter)
    .filter(({ date, copyOf }) => copyOf === null && Date.parse(date ?? '') >= since && Date.parse(date ?? '') <= until)
    .flatMap((article): AnswerArticle[] => {
      const text = view.text(article.article) ?? '';
      const namesAll = (line: string): boolean => finders.every((one) => one.named(line).length > 0);
      for (const { start, quote } of sentencesAt(text, namesAll))
        if (quote.length <= LONGEST_SENTENCE && namesAll(quote))
          return [{ ...article, passage: { span: [start, start + quote.length], quote } }];
      return [];
    })
    .slice(0, MOST);
}
