import { isSure, mayDoubt } from '../../claims/confidence/is-sure.js';
import { findPaths } from '../find-paths.js';
import { rowOf } from '../rows/edge-rows.js';
import { namesOf } from './edges.js';
import { counted } from './sentences.js';
import type { Ask } from './types.js';

/** How two are connected: the nearest ways, a sentence a step. */
export const connection: Ask = {
  ask: 'connection',
  patterns: 'question-connection',
  names: 2,
  show: ['summary', 'paths', 'articles'],
  sentences: { withoutRows: true },
  answer: ({ view, a, b, filter }) => {
    const keys = (nodes: typeof a): string[] => nodes.map(({ key }) => key);
    const paths = findPaths(
      view,
      keys(a),
      keys(b),
      (edge) =>
        filter.include.includes(edge.factuality) &&
        (!mayDoubt(edge.type, filter.minConfidence) || isSure(edge.type, edge.confidence, filter.minConfidence)),
    ).map((path) => path.map((edge) => rowOf(view, edge)));
    if (paths.length === 0) return { problem: `Nothing in the graph connects ${namesOf(a)} to ${namesOf(b)}.` };
    const between = (paths[0] ?? []).filter(({ type }) => type !== 'about').length;
    return {
      // whom only a third joins, the articles may name in one sentence
      isBeside: between > 1,
      paths,
      summary: `${namesOf(a)} and ${namesOf(b)} are connected in ${counted(Math.max(1, between), 'step')}.`,
    };
  },
};
