import { antecedentOf, lemmaOf } from '../claims/syntax/index.js';
import { sharedEnglish } from '../language/index.js';
import type { Annotation } from '../language/types.js';
import { words } from '../lexicon/lists.js';
import type { GraphView, ViewNode } from '../model/graph-view.js';
import type { Span } from '../model/record.js';
import { mentionFinder, spansWithin, type WhoAt, whoIn } from './deeds/mention-finder.js';
import { isNamedAt } from './deeds/phrase-at.js';
import { lifeVerb } from './life-verb.js';
import { articlesOf } from './rows/article-rows.js';
import type { RowFilter } from './rows/filter.js';
import { LONGEST_SENTENCE, type Sentence, sentencesAt } from './sentences-of.js';
import type { AnswerArticle, AnswerEvidence } from './types.js';
import { withSentenceBefore } from './with-sentence-before.js';

/** So many sentences are shown, and so many of one article. */
const [MOST, MOST_OF_ONE] = [12, 4];
/** So many sentences are read for who does what: each takes milliseconds. */
const MOST_READ = 60;
/** Of whoever stands in more articles than these, steps of a life alone are told: "resigned", "was sentenced". */
const FEW_ARTICLES = 12;
/** So many articles are looked through for them. */
const MOST_ARTICLES = 60;

/** Which doings of somebody are sought. */
export interface DoingsSought {
  /** tellings that are shown already: what stands in them is left out */
  readonly told: readonly AnswerEvidence[];
  /** whether steps of a life alone are sought: "resigned", "was sentenced" */
  readonly steps: boolean;
}

/**
 * Sentences of the articles in which somebody is named as who does something or has it done to him, the first article first:
 * "Bo Vik was granted a pardon"; of whom many articles mention, steps of a life, each once a month.
 */
export function doingsOf(
  view: GraphView,
  node: ViewNode,
  filter: RowFilter,
  { told, steps: onlySteps }: DoingsSought,
): AnswerArticle[] {
  const articles = articlesOf(view, view.articlesOf(node.key), filter).reverse();
  if (articles.length > MOST_ARTICLES) return [];
  const areFew = articles.length <= FEW_ARTICLES && !onlySteps;
  const find = mentionFinder(view, node);
  const found: AnswerArticle[] = [];
  const steps = new Set<string>();
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
      if (!areFew && !lifeVerb().test(quote)) continue;
      if (count >= MOST_OF_ONE || read >= MOST_READ || found.length >= MOST) break;
      read++;
      const verbs = verbsOf(sharedEnglish().annotate(quote), places, whoIn(view, article.article, span));
      const month = article.date?.slice(0, MONTH) ?? '';
      const isNew = (verb: string): boolean => words('life-verbs').has(verb) && !steps.has(`${verb} ${month}`);
      if (areFew ? verbs.length === 0 : !verbs.some(isNew)) continue;
      for (const verb of verbs) steps.add(`${verb} ${month}`);
      count++;
      found.push({ ...article, passage: withSentenceBefore(text, sentence, behind) });
    }
  }
  return found;
}

/** Letters of a date that are its month. */
const MONTH = 'yyyy-mm'.length;

/** The verbs, and what stands for one, of which the name, or "who" behind it, is the subject. */
function verbsOf(annotation: Annotation, places: readonly Span[], who: WhoAt): string[] {
  const found: string[] = [];
  for (let token = 0; token < annotation.size; token++) {
    const verb = annotation.head(token);
    if (annotation.baseRelation(token) !== 'nsubj' || !TOLD.has(annotation.upos(verb))) continue;
    if (!isNamedAt(annotation, antecedentOf(annotation, token), places, who)) continue;
    found.push(lemmaOf(annotation, verb));
    // "was fired and left"
    for (const child of annotation.children(verb))
      if (annotation.baseRelation(child) === 'conj' && annotation.upos(child) === 'VERB')
        found.push(lemmaOf(annotation, child));
  }
  return found;
}

/** What a subject does or is brought to: "met", "is poised to". */
const TOLD = new Set(['VERB', 'ADJ']);

const overlap = ([start, end]: Span, [from, to]: Span): boolean => start < to && from < end;

const isSame = (one: string, other: string | null): boolean => other !== null && letters(one) === letters(other);
const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
