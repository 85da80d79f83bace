import { articlesOf } from '../rows/article-rows.js';
import { rowsOf } from '../rows/edge-rows.js';
import { outletFits } from '../rows/outlet-fits.js';
import { outletNames } from '../settle-filter.js';
import { articlesOn, onTopic, topicOf } from '../topic.js';
import { arriving, namesOf } from './edges.js';
import { counted } from './sentences.js';
import type { Ask } from './types.js';

/** What an outlet told: what texts credit to it, and its own articles. */
export const reportedFrom: Ask = {
  ask: 'reported-from',
  patterns: 'question-reported-from',
  names: 1,
  kinds: { a: ['organisation'] },
  strict: true,
  outlets: true,
  show: ['summary', 'rows', 'articles'],
  onTopics: true,
  answer: ({ view, a, filter, question }) => {
    const topic = question.words === null ? null : topicOf(view, question.words);
    const all = arriving(view, a, 'reported-by');
    const edges =
      question.words === null
        ? all
        : onTopic(
            view,
            all.flatMap(({ source }) => [...view.edgesOf(source, 'said', 'in')]),
            question.words,
            topic!,
          ).edges.flatMap(({ target }) => all.filter(({ source }) => source === target));
    const { rows, others } = rowsOf(view, edges, filter);
    const names = outletNames(view, question.a ?? '');
    const on = topic && articlesOn(view, topic);
    const own: string[] = [];
    for (const [id, { outlet }] of view.articles())
      if (outlet !== null && outletFits(outlet, names) && (on === null || on.has(id))) own.push(id);
    const articles = articlesOf(view, own, filter);
    const summary =
      question.focus === 'count' ? `${namesOf(a) || question.a}: ${counted(articles.length, 'article')}.` : null;
    return { rows: question.focus === 'count' ? [] : rows, withheld: others.length, articles, summary };
  },
};
