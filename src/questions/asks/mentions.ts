import type { GraphView } from '../../model/graph-view.js';
import { articlesMentioning, type Mentioning } from '../articles-mentioning.js';
import { articlesOf } from '../rows/article-rows.js';
import { topicOf } from '../topic.js';
import { leaving, namesOf } from './edges.js';
import { counted } from './sentences.js';
import type { Ask } from './types.js';

/** "both Lund and Vik": articles that mention the one and the other; null where the words are no two names. */
function bothNamed(view: GraphView, words: string): { readonly names: string; readonly articles: string[] } | null {
  const sides = words.replace(/^both /i, '').split(/,? and /i);
  const [one, other] = sides.map((side) => topicOf(view, side).name?.nodes[0]);
  if (sides.length !== 2 || !one || !other) return null;
  const also = new Set(view.articlesOf(other.key));
  return { names: `${one.name} and ${other.name}`, articles: view.articlesOf(one.key).filter((id) => also.has(id)) };
}

/** Which articles mention somebody, or hold these words in a title or in somebody's words. */
export const mentions: Ask = {
  ask: 'mentions',
  patterns: 'question-mentions',
  loosely: { relations: ['article'], takes: ({ a }) => ({ words: a }) },
  names: 0,
  show: ['summary', 'articles'],
  onTopics: true,
  answer: ({ view, filter, question }) => {
    const words = question.words ?? '';
    const together = bothNamed(view, words);
    const topic = topicOf(view, words);
    const speakers = topic.name?.nodes ?? [];
    if (question.set.quoted !== undefined && speakers.length > 0) {
      const quoting = articlesOf(
        view,
        leaving(view, speakers, 'said').flatMap((edge) => [...edge.articles]),
        filter,
      );
      return { articles: quoting, summary: quotingSentence(quoting.length, namesOf(speakers)) };
    }
    const { articles, holding, more }: Mentioning = together
      ? { articles: articlesOf(view, together.articles, filter), holding: [], more: '', among: '' }
      : articlesMentioning(view, words, topic, filter);
    const what = together?.names ?? topic.name?.nodes[0]?.name ?? `“${words}”`;
    return {
      articles: [...articles, ...holding],
      summary: `${mentioningSentence(articles.length, what)}${more === '' ? '' : `; ${more}`}.`,
    };
  },
};

const mentioningSentence = (count: number, what: string): string =>
  count === 0
    ? `No article mentions ${what}`
    : `${counted(count, 'article')} ${count === 1 ? 'mentions' : 'mention'} ${what}`;

const quotingSentence = (count: number, who: string): string =>
  count === 0
    ? `No article quotes ${who}.`
    : `${counted(count, 'article')} ${count === 1 ? 'quotes' : 'quote'} ${who}.`;
