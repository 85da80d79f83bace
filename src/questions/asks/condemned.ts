import type { Filtered } from './condemned-rows.js';
import { condemnedRows, mostBy } from './condemned-rows.js';
import { arriving, leaving, namesOf, ownActs } from './edges.js';
import { counted, different } from './sentences.js';
import type { Ask, AskContext } from './types.js';

/** Who condemned somebody or something; what condemns somebody's act condemns its doer. */
export const condemned: Ask = {
  ask: 'condemned',
  patterns: 'question-condemned',
  names: 1,
  show: ['summary', 'counts', 'rows'],
  answer: (context) => {
    const { view, a, question } = context;
    const { rows, withheld, notes } = rowsOn(context);
    if (question.focus === 'most') return { counts: mostBy(rows, 'source'), rows, withheld, notes };
    const critics = different(rows.map(({ source }) => source.name));
    return {
      rows,
      withheld,
      notes,
      summary:
        question.focus === 'count' || question.focus === 'whether'
          ? critics.length === 0
            ? `No article tells as a fact that anybody condemned ${namesOf(a)}.`
            : `${counted(critics.length, 'critic')} of ${namesOf(a)}: ${critics.slice(0, 6).join(', ')}${critics.length > 6 ? ' …' : ''}.`
          : null,
    };
    function rowsOn(each: AskContext): Filtered {
      if (question.set.side === 'target' && question.words === null)
        return condemnedRows(each, [...arriving(view, a, 'condemned'), ...leaving(view, a, 'about')]);
      return condemnedRows(each, arriving(view, [...a, ...ownActs(view, a)], 'condemned'));
    }
  },
};
