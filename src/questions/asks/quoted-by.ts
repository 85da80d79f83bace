import { rowsOf } from '../rows/edge-rows.js';
import type { AnswerCount } from '../types.js';
import { leaving, namesOf } from './edges.js';
import { different } from './sentences.js';
import type { Ask } from './types.js';

/** Which outlets quote somebody: whose articles carry the words, and to whom texts credit them. */
export const quotedBy: Ask = {
  ask: 'quoted-by',
  patterns: 'question-quoted-by',
  loosely: { relations: ['quoted'], takes: ({ a }) => ({ a }) },
  names: 1,
  kinds: { a: ['person', 'organisation'] },
  show: ['summary', 'counts', 'rows'],
  answer: ({ view, a, filter }) => {
    const { rows } = rowsOf(view, leaving(view, a, 'said'), filter);
    const counts = new Map<string, Set<string>>();
    for (const { key, evidence } of rows)
      for (const { outlet, source } of evidence) {
        const label = outlet ?? source;
        counts.set(label, (counts.get(label) ?? new Set()).add(key));
      }
    const statements = rows.flatMap(({ target }) => view.node(target.key) ?? []);
    const credited = rowsOf(view, leaving(view, statements, 'reported-by'), filter).rows;
    const outlets: AnswerCount[] = [...counts]
      .map(([label, keys]) => ({ label, node: null, count: keys.size }))
      .sort((x, y) => y.count - x.count || (x.label < y.label ? -1 : 1));
    const all = different([...outlets.map(({ label }) => label), ...credited.map(({ target }) => target.name)]);
    return {
      counts: outlets,
      rows: rows.slice(0, 20),
      summary:
        all.length === 0
          ? `No article quotes ${namesOf(a)}.`
          : `${namesOf(a)} is quoted by ${all.slice(0, 8).join(', ')}${all.length > 8 ? ` and ${all.length - 8} more` : ''}.`,
    };
  },
};
