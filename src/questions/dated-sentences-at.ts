import { anyOf, DAYS_FROM_TODAY, MONTHS, OF_PLACE, WEEKDAYS } from '../lexicon/closed-classes.js';
import { nameWordsOf } from '../model/comparable-name.js';
import type { GraphView, ViewNode } from '../model/graph-view.js';
import { placesOfName } from './deeds/places-of-name.js';
import { namesOtherYears } from './other-years.js';
import { articlesOf } from './rows/article-rows.js';
import type { RowFilter } from './rows/filter.js';
import { LONGEST_SENTENCE, sentencesAt } from './sentences-of.js';
import type { AnswerArticle } from './types.js';

/** So many articles are read, and so many sentences of one are shown. */
const [MOST_READ, MOST_OF_ONE] = [60, 3];
/** "on [Sunday]", "[tonight]", "[June] 3" */
const DAY = new RegExp(`\\b(?:${anyOf(WEEKDAYS, DAYS_FROM_TODAY)}|${anyOf(MONTHS)} \\d{1,2})\\b`, 'i');

/**
 * Sentences that place something ("in Orvik") and tell the day ("on Sunday") in articles of a period, the newest article first: what
 * happened there in that time, whatever it was. None that names other years alone.
 */
export function datedSentencesAt(view: GraphView, node: ViewNode, filter: RowFilter): AnswerArticle[] {
  const find = placesOfName(view, node);
  const articles = articlesOf(view, view.articlesOf(node.key), filter).filter(({ copyOf }) => copyOf === null);
  return articles.slice(0, MOST_READ).flatMap((article) => {
    const found: AnswerArticle[] = [];
    const mayTell = (line: string): boolean => DAY.test(line) && find(line).length > 0;
    for (const { start, quote } of sentencesAt(view.text(article.article) ?? '', mayTell)) {
      if (quote.length > LONGEST_SENTENCE || !DAY.test(quote) || namesOtherYears(quote, filter)) continue;
      const isThere = find(quote).some(([at]) => OF_PLACE.has(nameWordsOf(quote.slice(0, at)).at(-1) ?? ''));
      if (isThere) found.push({ ...article, passage: { span: [start, start + quote.length], quote } });
      if (found.length >= MOST_OF_ONE) break;
    }
    return found;
  });
}
