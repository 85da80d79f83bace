import { articlesOf } from '../rows/article-rows.js';
import { articlesOn, topicOf } from '../topic.js';
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
    const topic = topicOf(view, words);
    const articles = articlesOf(view, articlesOn(view, topic), filter);
    const what = topic.name?.nodes[0]?.name ?? `“${words}”`;
    return {
      articles,
      summary:
        articles.length === 0
          ? `No article mentions ${what}.`
          : `${counted(articles.length, 'article')} ${articles.length === 1 ? 'mentions' : 'mention'} ${what}.`,
    };
  },
};
