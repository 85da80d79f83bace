import { comparableName } from '../../model/comparable-name.js';
import { articlesOf } from '../rows/article-rows.js';
import { rowsOf } from '../rows/edge-rows.js';
import { onTopic, topicOf } from '../topic.js';
import { arriving } from './edges.js';
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
  answer: ({ view, a, filter, question }) => {
    const all = arriving(view, a, 'reported-by');
    const edges =
      question.words === null
        ? all
        : onTopic(
            view,
            all.map((edge) => ({ ...edge, target: edge.source })),
            question.words,
            topicOf(view, question.words),
          ).edges.flatMap(({ key }) => view.edge(key) ?? []);
    const { rows, others } = rowsOf(view, edges, filter);
    const names = new Set(
      [question.a ?? '', ...a.flatMap(({ name, aliases }) => [name, ...aliases])].map(comparableName),
    );
    const own: string[] = [];
    for (const [id, { outlet }] of view.articles())
      if (outlet !== null && names.has(comparableName(outlet))) own.push(id);
    return { rows, withheld: others.length, articles: question.words === null ? articlesOf(view, own, filter) : [] };
  },
};
