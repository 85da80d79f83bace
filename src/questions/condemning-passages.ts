import { isHarsh } from '../claims/condemned/lexicon.js';
import { childrenBy, lemmaOf, nounArgumentsOf } from '../claims/syntax/index.js';
import { sharedEnglish } from '../language/index.js';
import type { Annotation } from '../language/types.js';
import { words } from '../lexicon/lists.js';
import { once } from '../lexicon/once.js';
import { nameWordsOf } from '../model/comparable-name.js';
import type { GraphView } from '../model/graph-view.js';
import { articlesHoldingOne } from './articles-holding.js';
import { deedsIn } from './deeds/deeds-in.js';
import { verbsAsked } from './deeds/verbs-asked.js';
import { MOST_PASSAGES } from './passages.js';
import { articlesOf } from './rows/article-rows.js';
import type { RowFilter } from './rows/filter.js';
import { LONGEST_SENTENCE, type Sentence, sentencesAt } from './sentences-of.js';
import { beginningsOf, holdsLike } from './synonyms.js';
import type { AnswerArticle } from './types.js';
import { withSentenceBefore } from './with-sentence-before.js';
import { wordsSought } from './words-sought.js';

/** So many sentences are read for who condemns what: each takes milliseconds. */
const MOST_READ = 40;

/**
 * Sentences that condemn what is called so: “He condemned the Selm attack”, “the despicable bombing in Selm draws us
 * together” for "the attack in Selm"; where none holds all the words, those that hold one of them in articles whose titles
 * hold all: “Unions condemned the bill's passage” for "the Selm bill". One an article, the newest first.
 */
export function condemningPassages(view: GraphView, typed: string, filter: RowFilter): AnswerArticle[] {
  const wanted = wordsSought(typed).filter((word) => !words('english-function-words').has(word));
  const [first, ...others] = wanted.map((word) => articlesHoldingOne(view, beginningsOf(word)) ?? new Set<string>());
  if (!first) return [];
  const all = wanted.join(' ');
  const holding = [...first].filter((id) => others.every((held) => held.has(id)));
  const whole = condemningIn(view, articlesOf(view, holding, filter), wanted, (quote) => holdsLike(quote, all));
  if (whole.length > 0 || others.length === 0) return whole;
  const some = new Set([first, ...others].flatMap((held) => [...held]));
  const titled = articlesOf(view, some, filter).filter(({ title }) => holdsLike(title ?? '', all));
  return condemningIn(view, titled, wanted, (quote) => wanted.some((word) => holdsLike(quote, word)));
}

function condemningIn(
  view: GraphView,
  articles: readonly AnswerArticle[],
  wanted: readonly string[],
  holds: (quote: string) => boolean,
): AnswerArticle[] {
  const found: AnswerArticle[] = [];
  let read = 0;
  for (const article of articles) {
    const text = article.copyOf === null ? (view.text(article.article) ?? '') : '';
    let before: Sentence | null = null;
    for (const sentence of sentencesAt(text)) {
      const behind = before;
      before = sentence;
      const { quote } = sentence;
      if (quote.length > LONGEST_SENTENCE || !mayCondemn(quote) || !holds(quote)) continue;
      if (++read > MOST_READ) return found;
      if (!condemns(sharedEnglish().annotate(quote), wanted)) continue;
      found.push({ ...article, passage: withSentenceBefore(text, sentence, behind) });
      break;
    }
    if (found.length >= MOST_PASSAGES) break;
  }
  return found;
}

const condemning = once(() => verbsAsked('condemned'));
const forms = once(() => new Set(condemning().forms));

const mayCondemn = (quote: string): boolean =>
  nameWordsOf(quote).some((word) => forms().has(word) || isHarsh('moral', word) || isHarsh('adjective', word));

/** Whether a verb condemns what one of the words names, or an adjective before it does. */
function condemns(annotation: Annotation, wanted: readonly string[]): boolean {
  const isMeant = (token: number): boolean => {
    const lemma = lemmaOf(annotation, token);
    return wanted.some((word) => beginningsOf(word).some((one) => lemma.startsWith(one)));
  };
  const told = deedsIn(annotation, condemning(), null).filter(({ factuality }) => factuality === 'actual');
  // "condemned the bill's passage"
  const isOfIt = (token: number): boolean => {
    const { owners, obliques } = nounArgumentsOf(annotation, token);
    return [token, ...owners, ...obliques.flatMap((one) => (one.preposition === 'of' ? one.token : []))].some(isMeant);
  };
  if (told.some(({ undergoers }) => undergoers.some(isOfIt))) return true;
  for (let token = 0; token < annotation.size; token++) {
    if (annotation.upos(token) !== 'NOUN' || !isMeant(token)) continue;
    const before = childrenBy(annotation, token, 'amod').map((child) => lemmaOf(annotation, child));
    if (before.some((word) => isHarsh('moral', word) || isHarsh('adjective', word))) return true;
  }
  return false;
}
