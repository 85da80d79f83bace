import type { GraphView, ViewEdge, ViewNode } from '../../model/graph-view.js';
import { rowsOf } from '../rows/edge-rows.js';
import { isOneOf, leaving, namesOf, otherEnd, touching } from './edges.js';
import { counted } from './sentences.js';
import type { Ask } from './types.js';

/** Everything told between two: meetings, condemnations, and what each said of the other. */
export const between: Ask = {
  ask: 'between',
  patterns: 'question-between',
  names: 2,
  show: ['summary', 'rows', 'against'],
  sentences: null,
  answer: ({ view, a, b, filter }) => {
    const edges = [
      ...touching(view, a, 'met').filter((edge) => isOneOf(b, otherEnd(a, edge))),
      ...condemnations(view, a, b),
      ...condemnations(view, b, a),
      ...saidOf(view, a, b),
      ...saidOf(view, b, a),
    ];
    const { rows, others } = rowsOf(view, edges, filter);
    const count = (type: ViewEdge['type']): number => rows.filter((row) => row.type === type).length;
    const pair = `${namesOf(a)} and ${namesOf(b)}`;
    return {
      rows,
      against: rows.length === 0 ? others : [],
      withheld: rows.length === 0 ? 0 : others.length,
      summary:
        rows.length === 0
          ? `No article tells as a fact that ${pair} met, condemned or spoke of one another.`
          : `${pair}: ${counted(count('met'), 'meeting')}, ${counted(count('condemned'), 'condemnation')}, ${counted(count('said'), 'statement')} of one about the other.`,
    };
  },
};

const condemnations = (view: GraphView, by: readonly ViewNode[], of: readonly ViewNode[]): ViewEdge[] =>
  leaving(view, by, 'condemned').filter(({ target }) => isOneOf(of, target));

function saidOf(view: GraphView, by: readonly ViewNode[], of: readonly ViewNode[]): ViewEdge[] {
  return leaving(view, by, 'said').filter(({ target }) => {
    for (const edge of view.edgesOf(target, 'about', 'out')) if (isOneOf(of, edge.target)) return true;
    return false;
  });
}
