import { ARTICLES, anyOf, COPULAS, RELATIVE_TO_PERSON } from '../lexicon/closed-classes.js';
import type { GraphView, ViewNode } from '../model/graph-view.js';
import { type NameFinder, placesOfName } from './deeds/places-of-name.js';
import type { Passage } from './passages.js';
import { articlesOf } from './rows/article-rows.js';
import type { RowFilter } from './rows/filter.js';
import { LONGEST_SENTENCE, type Sentence, sentencesAt } from './sentences-of.js';
import type { AnswerArticle } from './types.js';
import { withSentenceBefore } from './with-sentence-before.js';

/** So many sentences are shown. */
const MOST = 3;
/** Of so few articles more than one sentence each is shown. */
const [FEW_ARTICLES, MOST_OF_FEW] = [1, 2];
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
    for (const passage of introductionsIn(text, article.title, find).slice(
      0,
      ids.length <= FEW_ARTICLES ? MOST_OF_FEW : 1,
    ))
      found.push({ ...article, passage });
    if (found.length >= MOST) break;
  }
  return found.slice(0, MOST);
}

/** Sentences that tell who it is beside the name, "Bo Vik, who runs the quay", before others that name it; each in the order of the text. */
function introductionsIn(text: string, title: string | null, find: NameFinder): Passage[] {
  const [telling, naming]: [Passage[], Passage[]] = [[], []];
  let before: Sentence | null = null;
  for (const sentence of sentencesAt(text)) {
    const { start, quote } = sentence;
    const behind: Sentence | null = before;
    before = sentence;
    if (quote.length < SHORTEST || quote.length > LONGEST_SENTENCE) continue;
    const places = find(quote);
    // a headline is told again as the text's first line
    if (places.length === 0 || (title !== null && isSame(quote, title))) continue;
    const passage = withSentenceBefore(text, { start, quote }, behind);
    const isTold = places.some(([, end]) => TOLD_BESIDE.test(quote.slice(end)));
    (isTold ? telling : naming).push(passage);
  }
  return [...telling.slice(0, 1), ...naming];
}

/** "Bo Vik[, a pilot]", "Bo Vik[ was the] pilot", "Bo Vik[, who] flew" */
const TOLD_BESIDE = new RegExp(
  `^(?:, (?:${anyOf(ARTICLES)}|${anyOf(RELATIVE_TO_PERSON)})|\\s?${anyOf(COPULAS)} ${anyOf(ARTICLES)}) `,
);

const isSame = (one: string, other: string): boolean => letters(one) === letters(other);
const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
