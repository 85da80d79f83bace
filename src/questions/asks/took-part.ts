import type { GraphView, ViewNode } from '../../model/graph-view.js';
import { rowsOf } from '../rows/edge-rows.js';
import { eventsOf } from '../rows/event-rows.js';
import { arriving, leaving, namesOf } from './edges.js';
import { different } from './sentences.js';
import type { Ask } from './types.js';

/** Who took part in an event; or in which events somebody did. */
export const tookPart: Ask = {
  ask: 'took-part',
  patterns: 'question-took-part',
  names: 1,
  kinds: { a: ['event'] },
  show: ['summary', 'events', 'rows'],
  sentences: { holding: ['event', 'verb'], nameless: true },
  answer: ({ view, a, filter, question }) => {
    if (question.set.side === 'by' || a.every(({ type }) => type !== 'event' && type !== 'place')) {
      const keys = leaving(view, a, 'took-part-in').map(({ target }) => target);
      return {
        events: eventsOf(
          view,
          keys.flatMap((key) => view.node(key) ?? []),
          filter,
        ),
      };
    }
    const { rows, others } = rowsOf(view, arriving(view, [...a, ...eventsIn(view, a)], 'took-part-in'), filter);
    const who = different(rows.map(({ source }) => source.name));
    return { rows, withheld: others.length, summary: who.length === 0 ? null : `${namesOf(a)}: ${who.join(', ')}.` };
  },
};

/** "who was seen in Orvik": whoever took part in what happened there. */
const eventsIn = (view: GraphView, nodes: readonly ViewNode[]): ViewNode[] =>
  nodes
    .filter(({ type }) => type === 'place')
    .flatMap((place) => arriving(view, [place], 'happened-in'))
    .flatMap(({ source }) => view.node(source) ?? []);
