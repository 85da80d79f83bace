import { eventsOf } from '../rows/event-rows.js';
import { namesOf } from './edges.js';
import { different } from './sentences.js';
import type { Ask } from './types.js';

/** When and where an event was. */
export const event: Ask = {
  ask: 'event',
  patterns: 'question-event',
  names: 1,
  kinds: { a: ['event'] },
  strict: true,
  show: ['summary', 'events'],
  claims: {},
  answer: ({ view, a, filter, question }) => {
    const events = eventsOf(view, a, filter);
    const wanted = different(events.map(({ date, place }) => (question.focus === 'where' ? place : date)));
    const [firstTold = null] = events.flatMap(({ told }) => told?.first ?? []).sort();
    const what = question.focus === 'where' ? 'place' : 'date';
    return {
      events,
      summary:
        events.length === 0
          ? null
          : wanted.length === 0
            ? `${namesOf(a)}: no article tells the ${what}.${firstTold === null || what === 'place' ? '' : ` The first that mentions it is of ${firstTold}.`}`
            : `${namesOf(a)}: ${wanted.join(', ')}.`,
    };
  },
};
