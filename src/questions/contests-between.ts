import { once } from '../lexicon/once.js';
import type { GraphView, ViewNode } from '../model/graph-view.js';
import type { Span } from '../model/record.js';
import { type NameFinder, placesOfName } from './deeds/places-of-name.js';
import { alternativesOf } from './read/word-classes.js';
import { articlesOf } from './rows/article-rows.js';
import type { RowFilter } from './rows/filter.js';
import { LONGEST_SENTENCE, sentencesAt } from './sentences-of.js';
import type { AnswerArticle } from './types.js';

/** So many articles are read, the newest. */
const MOST_READ = 60;
/** More letters between two names, and what is between them joins others. */
const FARTHEST = 60;

/** "to beat" is not yet won */
const ofClass = (name: string): RegExp =>
  new RegExp(`(?<!\\p{L})(?<!\\bto )(?:${alternativesOf(name)})(?!\\p{L})`, 'iu');
/** "beat", "was defeated by"; "leads", "ran against" */
const [VICTORY, CONTEST] = [once(() => ofClass('victory')), once(() => ofClass('contest'))];
const tellsOne = (text: string): boolean => VICTORY().test(text) || CONTEST().test(text);

/**
 * Sentences in which a verb of contest stands between the names of two: "Ada Lund beat Bo Vik by a point"; one an article, those
 * that tell who won first, then those in which the names stand nearest.
 */
export function contestsBetween(view: GraphView, one: ViewNode, other: ViewNode, filter: RowFilter): AnswerArticle[] {
  const also = new Set(view.articlesOf(other.key));
  const both = view.articlesOf(one.key).filter((id) => also.has(id));
  const finders = [placesOfName(view, one), placesOfName(view, other)] as const;
  return articlesOf(view, both, filter)
    .filter(({ copyOf }) => copyOf === null)
    .slice(0, MOST_READ)
    .flatMap((article) => contestIn(article, view.text(article.article) ?? '', finders) ?? [])
    .sort(plainestFirst)
    .map(({ article }) => article);
}

interface Contest {
  readonly article: AnswerArticle;
  readonly isWon: boolean;
  /** letters between both names */
  readonly apart: number;
}

const plainestFirst = (a: Contest, b: Contest): number => Number(b.isWon) - Number(a.isWon) || a.apart - b.apart;

/** The plainest sentence of an article. */
function contestIn(
  article: AnswerArticle,
  text: string,
  [one, other]: readonly [NameFinder, NameFinder],
): Contest | undefined {
  const found: Contest[] = [];
  for (const { start, quote } of sentencesAt(text, tellsOne)) {
    if (quote.length > LONGEST_SENTENCE || !tellsOne(quote)) continue;
    const passage = { span: [start, start + quote.length] as Span, quote };
    for (const [from, to] of between(one(quote), other(quote))) {
      const words = quote.slice(from, to);
      if (words.length <= FARTHEST && tellsOne(words))
        found.push({ article: { ...article, passage }, isWon: VICTORY().test(words), apart: words.length });
    }
  }
  return found.sort(plainestFirst)[0];
}

/** What stands between each of these and each of those. */
const between = (ones: readonly Span[], others: readonly Span[]): Span[] =>
  ones.flatMap((one) =>
    others
      .map((other): Span => [Math.min(one[1], other[1]), Math.max(one[0], other[0])])
      .filter(([from, to]) => from < to),
  );
