import { OF_PLACE, PERSONAL_OF_ONE, PERSONAL_OF_SEVERAL } from '../lexicon/closed-classes.js';
import { eventNouns } from '../mentions/events/event-heads.js';
import { nameWordsOf } from '../model/comparable-name.js';
import type { GraphView, ViewNode } from '../model/graph-view.js';
import type { Span } from '../model/record.js';
import { type NameFinder, placesOfName } from './deeds/places-of-name.js';
import { lifeVerb } from './life-verb.js';
import { MOST_PASSAGES, type Passage } from './passages.js';
import { articlesOf } from './rows/article-rows.js';
import type { RowFilter } from './rows/filter.js';
import { LONGEST_SENTENCE, type Sentence, sentencesAt } from './sentences-of.js';
import type { AnswerArticle } from './types.js';

/** So many articles are read. */
const MOST_READ = 60;
/** More words for events in one sentence count no more. */
const MOST_WORDS = 3;
/** "in Orvik" beside a mere "Orvik", and a sentence among the first of its article. */
const [THERE, EARLY] = [1, 0.5];
const FIRST_SENTENCES = 4;
/** Of so few articles more than one sentence each is shown. */
const [FEW_ARTICLES, MOST_OF_FEW] = [3, 2];

/**
 * Sentences that name a place or body and hold a word for something that happens, one an article (of few articles two), those that tell most first:
 * what happened there where the graph holds no event.
 */
export function happeningsAt(view: GraphView, node: ViewNode, filter: RowFilter): AnswerArticle[] {
  const find = placesOfName(view, node);
  const articles = articlesOf(view, view.articlesOf(node.key), filter).filter(({ copyOf }) => copyOf === null);
  const each = articles.length <= FEW_ARTICLES ? MOST_OF_FEW : 1;
  const found = articles.slice(0, MOST_READ).flatMap((article) => {
    const text = view.text(article.article) ?? '';
    const told = toldIn(text, find).slice(0, each);
    return told.map(({ passage, behind, score }) => ({
      article: {
        ...article,
        passage: told.length < each && behind !== null ? goingOn(text, passage, behind) : passage,
      },
      score,
    }));
  });
  return found
    .sort((one, other) => other.score - one.score)
    .slice(0, MOST_PASSAGES)
    .map(({ article }) => article);
}

interface Told {
  readonly passage: Passage;
  /** the sentence behind it */
  readonly behind: Sentence | null;
  readonly score: number;
}

/** The sentences of a text that name it and tell of something that happens, the best first. */
function toldIn(text: string, find: NameFinder): Told[] {
  const nouns = eventNouns();
  const found: Told[] = [];
  const sentences = [...sentencesAt(text)];
  for (const [at, { start, quote }] of sentences.entries()) {
    const [named] = quote.length > LONGEST_SENTENCE ? [] : find(quote);
    if (!named) continue;
    const happening = nameWordsOf(quote).filter((word) => nouns.has(word)).length + (lifeVerb().test(quote) ? 1 : 0);
    if (happening === 0) continue;
    const isThere = OF_PLACE.has(nameWordsOf(quote.slice(0, named[0])).at(-1) ?? '');
    const score = Math.min(MOST_WORDS, happening) + (isThere ? THERE : 0) + (at < FIRST_SENTENCES ? EARLY : 0);
    found.push({ passage: { span: [start, start + quote.length], quote }, behind: sentences[at + 1] ?? null, score });
  }
  return found.sort((one, other) => other.score - one.score);
}

/** Among so many first words a pronoun takes up whom the sentence before names: "As he waited, …". */
const FIRST_WORDS = 3;

/** A passage with the sentence behind it, where that goes on with the same being. */
function goingOn(text: string, passage: Passage, { start, quote }: Sentence): Passage {
  const first = nameWordsOf(quote).slice(0, FIRST_WORDS);
  const isSame = first.some((word) => PERSONAL_OF_ONE.has(word) || PERSONAL_OF_SEVERAL.has(word));
  const span: Span = [passage.span[0], start + quote.length];
  return isSame && span[1] - span[0] <= LONGEST_SENTENCE ? { span, quote: text.slice(...span) } : passage;
}
