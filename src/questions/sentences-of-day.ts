import { MONTHS, MONTHS_SHORT } from '../lexicon/closed-classes.js';
import type { GraphView, ViewNode } from '../model/graph-view.js';
import { type NameFinder, placesOfName } from './deeds/places-of-name.js';
import { MOST_PASSAGES } from './passages.js';
import { articlesOf } from './rows/article-rows.js';
import type { RowFilter } from './rows/filter.js';
import { sentencesAt } from './sentences-of.js';
import type { AnswerArticle } from './types.js';

const DAY = /^\d{4}-(?<month>\d{2})-(?<day>\d{2})$/;
const MONTH_NAMES = [...MONTHS];

/** "June 12" and "12 June" in the words of an article that may have been written in that year. */
function namedDay(date: string): RegExp | null {
  const { month, day } = DAY.exec(date)?.groups ?? {};
  const name = MONTH_NAMES[Number(month) - 1];
  const short = MONTHS_SHORT[Number(month) - 1];
  if (name === undefined || short === undefined) return null;
  const own = `0?${Number(day)}(?:st|nd|rd|th)?`;
  const called = `(?:${name}|${short}t?\\.?)`;
  return new RegExp(
    `\\b(?:${called} ${own}|${own} ${called})(?![\\p{L}\\d])(?!,? (?!${date.slice(0, 4)})\\d{4})`,
    'iu',
  );
}

/**
 * Sentences that name a day, of articles of that day and later, the first article first: what happened on it where no event
 * is dated by it. None where it is no single day.
 * @param nodes whom they must name too
 */
export function sentencesOfDay(
  view: GraphView,
  date: string,
  nodes: readonly ViewNode[],
  filter: RowFilter,
): AnswerArticle[] {
  const named = namedDay(date);
  if (!named) return [];
  const held = view.articlesHolding([MONTHS_SHORT[Number(date.slice(5, 7)) - 1] ?? '']);
  const names = nodes.map((node): NameFinder => placesOfName(view, node));
  const ids = held ?? [...view.articles()].map(([id]) => id);
  const found: AnswerArticle[] = [];
  for (const article of articlesOf(view, ids, { ...filter, since: date, until: yearAfter(date) }).reverse()) {
    const text = article.copyOf === null ? view.text(article.article) : null;
    if (text === null || !named.test(text)) continue;
    const sentences = [...sentencesAt(text, (line) => named.test(line))];
    const first = sentences.find(({ quote }) => named.test(quote) && names.every((places) => places(quote).length > 0));
    if (!first) continue;
    const { start, quote } = first;
    found.push({ ...article, passage: { span: [start, start + quote.length], quote } });
    if (found.length >= MOST_PASSAGES) break;
  }
  return found;
}

/** A day without a year is of the year before an article, at most. */
const yearAfter = (date: string): string => `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`;
