import { ARTICLES, anyOf, COPULAS, RELATIVE_TO_PERSON } from '../lexicon/closed-classes.js';
import type { GraphView, ViewNode } from '../model/graph-view.js';
import { type NameFinder, placesOfName } from './deeds/places-of-name.js';
import type { Passage } from './passages.js';
import { articlesOf } from './rows/article-rows.js';
import type { RowFilter } from './rows/filter.js';
import { LONGEST_SENTENCE, sentencesAt } from './sentences-of.js';
import type { AnswerArticle } from './types.js';

/** So many sentences are shown. */
const MOST = 3;
/** Of whoever stands in more articles than these, no first sentence tells who it is. */
const MOST_ARTICLES = 40;
/** A shorter line is a headline's scrap. */
const SHORTEST = 40;

/**
 * The sentences with which articles bring somebody in, the earliest article's first: they tell who a person or body is of whom
 * no role is told. None of what everybody knows.
 */
export function introductionsOf(view: GraphView, node: ViewNode, filter: RowFilter): AnswerArticle[] {
  if (node.type !== 'person' && node.type !== 'organisation') return [];
  const ids = view.articlesOf(node.key);
  if (ids.length > MOST_ARTICLES) return [];
  const find = placesOfName(view, node);
  const found: AnswerArticle[] = [];
  for (const article of articlesOf(view, ids, filter).reverse()) {
    const text = article.copyOf === null ? view.text(article.article) : null;
    if (text === null) continue;
    const introduction = introductionIn(text, article.title, find);
    if (introduction) found.push({ ...article, passage: introduction });
    if (found.length >= MOST) break;
  }
  return found;
}

/** The first sentence that tells who it is beside the name, "Bo Vik, who runs the quay"; where none does, the first that names it. */
function introductionIn(text: string, title: string | null, find: NameFinder): Passage | null {
  let first: Passage | null = null;
  for (const { start, quote } of sentencesAt(text)) {
    if (quote.length < SHORTEST || quote.length > LONGEST_SENTENCE) continue;
    const places = find(quote);
    // a headline is told again as the text's first line
    if (places.length === 0 || (title !== null && isSame(quote, title))) continue;
    const passage: Passage = { span: [start, start + quote.length], quote };
    if (places.some(([, end]) => TOLD_BESIDE.test(quote.slice(end)))) return passage;
    first ??= passage;
  }
  return first;
}

/** "Bo Vik[, a pilot]", "Bo Vik[ was the] pilot", "Bo Vik[, who] flew" */
const TOLD_BESIDE = new RegExp(
  `^(?:, (?:${anyOf(ARTICLES)}|${anyOf(RELATIVE_TO_PERSON)})|\\s?${anyOf(COPULAS)} ${anyOf(ARTICLES)}) `,
);

const isSame = (one: string, other: string): boolean => letters(one) === letters(other);
const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
