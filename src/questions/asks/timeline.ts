import type { GraphView, ViewEdge, ViewNode } from '../../model/graph-view.js';
import { mostTold, oldestFirst, rowsOf } from '../rows/edge-rows.js';
import type { RowFilter } from '../rows/filter.js';
import { arriving, leaving, namesOf, touching } from './edges.js';
import { counted } from './sentences.js';
import type { Ask, AskAnswer } from './types.js';

/** So many lines of a life are read; the most told ones. */
const MOST_ROWS = 100;

/** What somebody did, in order of time: meetings, condemnations, words, events. */
export const timeline: Ask = {
  ask: 'timeline',
  patterns: 'question-timeline',
  loosely: { relations: ['timeline'], takes: ({ a }) => ({ a }) },
  names: 1,
  show: ['summary', 'rows'],
  answer: ({ view, a, filter, question }) => {
    const edges: ViewEdge[] = [
      ...touching(view, a, 'met'),
      ...touching(view, a, 'condemned'),
      ...leaving(view, a, 'said'),
      ...touching(view, a, 'happened-in'),
      ...leaving(view, a, 'took-part-in').filter(({ target }) => view.node(target)?.kind !== 'meeting'),
    ];
    const order = question.order === 'newest' ? 'newest first' : 'oldest first';
    const { rows, others } = rowsOf(view, edges, filter);
    if (rows.length === 0) return spokenOf(view, a, filter, others.length);
    const kept = rows.length > MOST_ROWS ? [...rows].sort(mostTold).slice(0, MOST_ROWS) : rows;
    return {
      rows: kept.sort(question.order === 'newest' ? (x, y) => oldestFirst(y, x) : oldestFirst),
      withheld: others.length,
      summary:
        rows.length > kept.length
          ? `${namesOf(a)}: the ${kept.length} most told of ${counted(rows.length, 'line')}, ${order}.`
          : `${namesOf(a)}: ${counted(rows.length, 'line')}, ${order}.`,
    };
  },
};

/** Of one who is told to have done nothing, what others said of it. */
function spokenOf(view: GraphView, nodes: readonly ViewNode[], filter: RowFilter, withheld: number): AskAnswer {
  const statements = arriving(view, nodes, 'about').map(({ source }) => source);
  const { rows } = rowsOf(
    view,
    statements.flatMap((key) => [...view.edgesOf(key, 'said', 'in')]),
    filter,
  );
  if (rows.length === 0) return { withheld };
  return {
    rows: rows.sort(oldestFirst).slice(0, MOST_ROWS),
    withheld,
    summary: `Nothing that ${namesOf(nodes)} did is told; what others said, oldest first:`,
  };
}
