import { condemnedRows, mostBy } from './condemned-rows.js';
import { leaving, namesOf } from './edges.js';
import { counted, different } from './sentences.js';
import type { Ask } from './types.js';

/** Whom or what somebody condemned. */
export const condemnedBy: Ask = {
  ask: 'condemned-by',
  patterns: 'question-condemned-by',
  names: 1,
  kinds: { a: ['person', 'organisation'] },
  show: ['summary', 'counts', 'rows'],
  answer: (context) => {
    const { view, a, question } = context;
    const { rows, withheld, notes } = condemnedRows(context, leaving(view, a, 'condemned'));
    if (question.focus === 'most') return { counts: mostBy(rows, 'target'), rows, withheld, notes };
    const targets = different(rows.map(({ target }) => target.name));
    return {
      rows,
      withheld,
      notes,
      summary:
        question.focus === 'count' || question.focus === 'whether'
          ? targets.length === 0
            ? `No article tells as a fact that ${namesOf(a)} condemned anybody.`
            : `${namesOf(a)} condemned ${counted(targets.length, 'person or thing', 'persons and things')}: ${targets.slice(0, 6).join(', ')}${targets.length > 6 ? ' …' : ''}.`
          : null,
    };
  },
};
