import { articlesMentioning } from '../articles-mentioning.js';
import { passagesOf } from '../passages.js';
import { topicOf } from '../topic.js';
import type { AnswerCount } from '../types.js';
import { counted, different } from './sentences.js';
import type { Ask } from './types.js';

/** So many articles are named. */
const MOST_SHOWN = 20;

/** Which outlets wrote of what any words mean: whose articles hold them. */
export const outletsOn: Ask = {
  ask: 'outlets-on',
  patterns: 'question-outlets-on',
  names: 0,
  show: ['summary', 'counts', 'articles'],
  answer: ({ view, filter, question }) => {
    const words = question.words ?? '';
    const { articles: mentioning, holding, among } = articlesMentioning(view, words, topicOf(view, words), filter);
    const told = [...mentioning, ...holding];
    const articles = told.length > 0 ? told : passagesOf(view, { nodes: [], words }, filter);
    const outlets = different(articles.map(({ outlet, source }) => outlet ?? source));
    const counts = outlets.map(
      (label): AnswerCount => ({
        label,
        node: null,
        count: articles.filter(({ outlet, source }) => (outlet ?? source) === label).length,
      }),
    );
    counts.sort((a, b) => b.count - a.count);
    const sentence = `${counted(articles.length, 'article')} on “${words}”${among === '' ? '' : `; ${among}`}.`;
    return {
      articles: articles.slice(0, MOST_SHOWN),
      counts,
      summary:
        articles.length === 0
          ? null
          : question.focus === 'count'
            ? `${counted(outlets.length, 'outlet')}, ${sentence}`
            : sentence,
    };
  },
};
