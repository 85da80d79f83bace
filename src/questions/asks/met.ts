import { rowsOf } from '../rows/edge-rows.js';
import { namesOf, touching } from './edges.js';
import { counted, different, eventsIn, firstOf, lastOf, whenAndWhere } from './sentences.js';
import type { Ask } from './types.js';

/** Whom somebody met. */
export const met: Ask = {
  ask: 'met',
  patterns: 'question-met',
  names: 1,
  kinds: { a: ['person', 'organisation'] },
  show: ['summary', 'rows'],
  sentences: { holding: ['place'] },
  ofMeetings: true,
  answer: ({ view, a, filter, question }) => {
    const { rows, others } = rowsOf(view, touching(view, a, 'met'), filter);
    const who = namesOf(a);
    const partners = different(
      rows.map(({ source, target }) => (a.some(({ key }) => key === source.key) ? target.name : source.name)),
    );
    const moment = question.focus === 'last' ? lastOf(rows) : question.focus === 'first' ? firstOf(rows) : undefined;
    const summary =
      question.focus === 'count' || question.focus === 'whether'
        ? rows.length === 0
          ? `No article tells as a fact that ${who} met anybody.`
          : `${who} met ${counted(partners.length, 'other')} in ${counted(eventsIn(rows), 'meeting')}: ${partners.slice(0, 6).join(', ')}${partners.length > 6 ? ' …' : ''}.`
        : question.focus === 'when' || question.focus === 'where'
          ? different(rows.map((row) => whenAndWhere(row) || null))
              .slice(0, 5)
              .join('; ') || null
          : null;
    return { rows: moment ? [moment] : rows, withheld: others.length, summary };
  },
};
