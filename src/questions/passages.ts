import { stemmer } from 'stemmer';
import { foldedLetters, holdsEach } from '../graph/view/folded-letters.js';
import { anyOf, CARDINALS, ORDINALS } from '../lexicon/closed-classes.js';
import { once } from '../lexicon/once.js';
import { comparableName, nameWordsOf, spacedWords } from '../model/comparable-name.js';
import type { GraphView, ViewNode } from '../model/graph-view.js';
import type { Span } from '../model/record.js';
import { articlesOf } from './rows/article-rows.js';
import type { RowFilter } from './rows/filter.js';
import { type Sentence, sentencesAt } from './sentences-of.js';
import type { AnswerArticle } from './types.js';
import { spansOf, withSentenceBefore } from './with-sentence-before.js';
import { beginningOf, holdsAll } from './words-in.js';
import { wordsSought } from './words-sought.js';

/** A sentence of an article, and where it stands. */
export interface Passage {
  readonly span: Span;
  readonly quote: string;
}

/** What a sentence is to hold: a name of each of these, and every one of these words. */
export interface Sought {
  readonly nodes: readonly ViewNode[];
  readonly words: string;
  /** whether a number is asked for: sentences that hold one go first */
  readonly number?: boolean;
  /** the verb that is asked with: it says more than the words beside it */
  readonly verb?: string | null;
}

/** So many sentences are shown. */
export const MOST_PASSAGES = 8;
/** Of so many, those that hold a number go first where one is asked for. */
const MOST_WEIGHED = 40;
/** "forty teachers", "34 dead", "the third time"; among comparable words */
export const NUMBER = new RegExp(`\\s(?:\\d+(?:st|nd|rd|th)?|${anyOf(CARDINALS, ORDINALS)})s?(?=\\s)`, 'u');
/** Of so many articles the records are read for whom pronouns and descriptions stand for; of more, names alone count. */
const MOST_RESOLVED = 200;
/** A longer sentence is a list or a page's furniture. */
const LONGEST_SENTENCE = 700;

/**
 * Sentences of the articles themselves that hold all that is sought, one an article, the newest first, those whose titles hold the words before others: where no claim
 * answers, the articles' own words may. None where texts are not at hand, or where nothing is sought.
 */
export function passagesOf(
  view: GraphView,
  { nodes, words, number = false }: Sought,
  filter: RowFilter,
): AnswerArticle[] {
  const wanted = wordsSought(words);
  const names = nodes.map(nameOf);
  if (wanted.length + names.length === 0) return [];
  const stems = wanted.map(stemmer);
  const beginnings = wanted.map(beginningOf);
  const found: AnswerArticle[] = [];
  const newest = articlesOf(view, articlesWith(view, nodes, view.articlesHolding(beginnings)), filter);
  // an article whose title holds the words is on them
  const isOn = ({ title }: AnswerArticle): boolean => title !== null && wanted.length > 0 && holdsAll(title, words);
  const articles = [...newest.filter(isOn), ...newest.filter((one) => !isOn(one))];
  const isFew = articles.length <= MOST_RESOLVED;
  for (const article of articles) {
    const text = article.copyOf === null ? view.text(article.article) : null;
    if (text === null) continue;
    const small = text.toLowerCase();
    if (!beginnings.every((beginning) => small.includes(beginning))) continue;
    const mentions = once(() => (isFew ? nodes.map(({ key }) => spansOf(view, article.article, key)) : []));
    const passage = sentenceWith(text, { stems, beginnings, names, mentions }, number);
    if (passage) found.push({ ...article, passage });
    if (found.length >= (number ? MOST_WEIGHED : MOST_PASSAGES)) break;
  }
  if (!number) return found;
  const holdsOne = ({ passage }: AnswerArticle): boolean => passage !== null && isNumbered(passage);
  return [...found.filter(holdsOne), ...found.filter((one) => !holdsOne(one))].slice(0, MOST_PASSAGES);
}

/** Articles that mention all of the beings and may hold the words; where no being is named, all that may. */
function articlesWith(view: GraphView, nodes: readonly ViewNode[], held: ReadonlySet<string> | null): string[] {
  const [first, ...others] = nodes.map(({ key }) => view.articlesOf(key));
  if (!first) return held ? [...held] : [...view.articles()].map(([id]) => id);
  const also = others.map((ids) => new Set(ids));
  return first.filter((id) => (held?.has(id) ?? true) && also.every((ids) => ids.has(id)));
}

/** The comparable names of a being that a sentence may call it by: all of them, and a person's last name. */
export function formsInSentences({ type, name, aliases }: ViewNode): string[] {
  const names = [name, ...aliases].map(comparableName);
  return [...new Set(type === 'person' ? [...names, nameWordsOf(name).at(-1) ?? ''] : names)].filter(
    (each) => each !== '',
  );
}

/** The first sentence that holds every stem and one name of each being; where a number is asked for, the first of them that holds one too. */
function sentenceWith(text: string, held: Held, number: boolean): Passage | null {
  let first: Passage | null = null;
  let before: Sentence | null = null;
  const isWorthCutting = (line: string, start: number): boolean => holds(line, start, held);
  for (const sentence of sentencesAt(text, isWorthCutting)) {
    const behind: Sentence | null = before;
    before = sentence;
    if (sentence.quote.length > LONGEST_SENTENCE || !holds(sentence.quote, sentence.start, held)) continue;
    const passage = withSentenceBefore(text, sentence, behind);
    if (!number || isNumbered(passage)) return passage;
    first ??= passage;
  }
  return first;
}

const isNumbered = ({ quote }: Passage): boolean => NUMBER.test(spacedWords(quote));

/** What a sentence is to hold: words by their stems, and as a quick look by how they begin; names by their forms. */
interface Held {
  readonly stems: readonly string[];
  readonly beginnings: readonly string[];
  readonly names: readonly Name[];
  /** where the article's record knows that it mentions each being */
  readonly mentions: () => readonly (readonly Span[])[];
}

/** A being's comparable names; and their last words, where these stand in texts as they are compared. */
interface Name {
  readonly forms: readonly string[];
  readonly lasts: readonly string[] | null;
}

/** A last word that texts write as it is compared: "Łódź" and "O’Hara" are none. */
const PLAIN = /(?:^|\s)[A-Za-z-]+$/;

function nameOf(node: ViewNode): Name {
  const forms = formsInSentences(node);
  const isPlain = [node.name, ...node.aliases].every((name) => PLAIN.test(name));
  return { forms, lasts: isPlain ? [...new Set(forms.map((form) => form.slice(form.lastIndexOf(' ') + 1)))] : null };
}

function holds(text: string, start: number, { stems, beginnings, names, mentions }: Held): boolean {
  const letters = foldedLetters(text);
  if (!holdsEach(letters, beginnings)) return false;
  const isMentioned = (at: number): boolean =>
    (mentions()[at] ?? []).some((span) => span[0] >= start && span[1] <= start + text.length);
  // a line takes longer to compare than to look through for how last names begin
  const may = names.map(({ lasts }) => lasts === null || lasts.some((last) => holdsEach(letters, [last])));
  if (stems.length === 0 && !may.every(Boolean)) return false;
  const words = nameWordsOf(text);
  if (stems.length > 0) {
    const own = new Set(words.map(stemmer));
    if (!stems.every((stem) => own.has(stem))) return false;
  }
  const line = ` ${words.join(' ')} `;
  return names.every(
    ({ forms }, at) =>
      (may[at] && forms.some((form) => line.includes(` ${form} `))) || (stems.length > 0 && isMentioned(at)),
  );
}
