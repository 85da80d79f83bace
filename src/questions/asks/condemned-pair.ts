import { rowsOf } from '../rows/edge-rows.js';
import { isOneOf, leaving, namesOf, ownActs } from './edges.js';
import { counted, different, lastOf, whenAndWhere } from './sentences.js';
import type { Ask } from './types.js';

/** Whether, when and why one condemned another. */
export const condemnedPair: Ask = {
  ask: 'condemned-pair',
  patterns: 'question-condemned-pair',
  names: 2,
  kinds: { a: ['person', 'organisation'] },
  show: ['summary', 'rows', 'against'],
  claims: {},
  answer: ({ view, a, b, filter, question }) => {
    const targets = [...b, ...ownActs(view, b)];
    const edges = leaving(view, a, 'condemned').filter(({ target }) => isOneOf(targets, target));
    const { rows, others } = rowsOf(view, edges, filter);
    const pair = [namesOf(a), namesOf(b)] as const;
    if (rows.length === 0) {
      const told = different(others.map(({ factuality }) => factuality)).join(', ');
      return {
        against: others,
        summary: `No article tells as a fact that ${pair[0]} condemned ${pair[1]}${told === '' ? '' : `; what is told is ${told}`}.`,
      };
    }
    const tellings = rows.reduce((sum, { evidence }) => sum + evidence.length, 0);
    const last = lastOf(rows);
    const summary =
      question.focus === 'count'
        ? `${pair[0]} condemned ${pair[1]} in ${counted(tellings, 'telling')}.`
        : question.focus === 'why'
          ? 'The graph holds no reasons; the words of each condemnation do.'
          : `Yes: ${pair[0]} condemned ${pair[1]}${last ? ` ${whenAndWhere(last)}` : ''}.`.replace(/ \./, '.');
    return { rows, against: others, summary };
  },
};
