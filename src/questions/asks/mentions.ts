import { articlesOf } from '../rows/article-rows.js';
import { topicOf } from '../topic.js';
import { counted } from './sentences.js';
import type { Ask } from './types.js';

/** Which articles mention somebody, or hold these words in a title or in somebody's words. */
export const mentions: Ask = {
  ask: 'mentions',
  patterns: 'question-mentions',
  names: 0,
  show: ['summary', 'articles'],
  answer: ({ view, filter, question }) => {
    const words = question.words ?? '';
    const { name, whole, titles } = topicOf(view, words);
    const ids = name
      ? name.nodes.flatMap(({ key }) => view.articlesOf(key))
      : [...titles, ...[...whole].flatMap((key) => view.articlesOf(key))];
    const articles = articlesOf(view, ids, filter);
    const what = name?.nodes[0]?.name ?? `“${words}”`;
    return {
      articles,
      summary:
        articles.length === 0
          ? `No article mentions ${what}.`
          : `${counted(articles.length, 'article')} ${articles.length === 1 ? 'mentions' : 'mention'} ${what}.`,
    };
  },
};
