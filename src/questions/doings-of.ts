import { antecedentOf } from '../claims/syntax/index.js';
import { sharedEnglish } from '../language/index.js';
import type { Annotation } from '../language/types.js';
import type { GraphView, ViewNode } from '../model/graph-view.js';
import type { Span } from '../model/record.js';
import { mentionFinder, spansWithin, type WhoAt, whoIn } from './deeds/mention-finder.js';
import { isNamedAt } from './deeds/phrase-at.js';
import { articlesOf } from './rows/article-rows.js';
import type { RowFilter } from './rows/filter.js';
import { LONGEST_SENTENCE, type Sentence, sentencesAt } from './sentences-of.js';
import type { AnswerArticle, AnswerEvidence } from './types.js';
import { withSentenceBefore } from './with-sentence-before.js';

/** So many sentences are shown, and so many of one article. */
const [MOST, MOST_OF_ONE] = [12, 4];
/** So many sentences are read for who does what: each takes milliseconds. */
const MOST_READ = 30;
/** Whoever stands in more articles than these does more than sentences can tell in a list. */
const MOST_ARTICLES = 12;

/**
 * Sentences of the articles in which somebody is named as who does something or has it done to him, the first article first:
 * "Bo Vik was granted a pardon". None of whom many articles mention.
 * @param told tellings that are shown already: what stands in them is left out
 */
export function doingsOf(
  view: GraphView,
  node: ViewNode,
  filter: RowFilter,
  told: readonly AnswerEvidence[],
): AnswerArticle[] {
  const articles = articlesOf(view, view.articlesOf(node.key), filter).reverse();
  if (articles.length > MOST_ARTICLES) return [];
  const find = mentionFinder(view, node);
  const found: AnswerArticle[] = [];
  let read = 0;
  for (const article of articles) {
    const text = article.copyOf === null ? view.text(article.article) : null;
    if (text === null) continue;
    const own = told.filter((one) => one.article === article.article).map(({ span }) => span);
    const mentioned = find.resolved(article.article, text);
    let count = 0;
    let before: Sentence | null = null;
    for (const sentence of sentencesAt(text)) {
      const { start, quote } = sentence;
      const behind = before;
      before = sentence;
      const span: Span = [start, start + quote.length];
      const places = quote.length > LONGEST_SENTENCE ? [] : spansWithin(mentioned, span);
      // a headline is told again as the text's first line
      if (places.length === 0 || isSame(quote, article.title) || own.some((one) => overlap(one, span))) continue;
      if (count >= MOST_OF_ONE || read >= MOST_READ || found.length >= MOST) break;
      read++;
      if (!isSubject(sharedEnglish().annotate(quote), places, whoIn(view, article.article, span))) continue;
      count++;
      found.push({ ...article, passage: withSentenceBefore(text, sentence, behind) });
    }
  }
  return found;
}

/** Whether a verb of the sentence has the name, or "who" behind it, for its subject. */
function isSubject(annotation: Annotation, places: readonly Span[], who: WhoAt): boolean {
  for (let token = 0; token < annotation.size; token++) {
    if (annotation.baseRelation(token) !== 'nsubj' || !TOLD.has(annotation.upos(annotation.head(token)))) continue;
    if (isNamedAt(annotation, antecedentOf(annotation, token), places, who)) return true;
  }
  return false;
}

/** What a subject does or is brought to: "met", "is poised to". */
const TOLD = new Set(['VERB', 'ADJ']);

const overlap = ([start, end]: Span, [from, to]: Span): boolean => start < to && from < end;

const isSame = (one: string, other: string | null): boolean => other !== null && letters(one) === letters(other);
const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
