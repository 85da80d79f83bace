import { isSure, mayDoubt } from '../../claims/confidence/is-sure.js';
import { findPaths } from '../find-paths.js';
import { rowOf } from '../rows/edge-rows.js';
import type { AnswerRow } from '../types.js';
import { namesOf } from './edges.js';
import { counted } from './sentences.js';
import type { Ask } from './types.js';

/** How two are connected: the nearest ways, a sentence a step. */
export const connection: Ask = {
  ask: 'connection',
  patterns: 'question-connection',
  loosely: { relations: ['links', 'link'], fits: ({ b }) => b !== null, takes: ({ a, b }) => ({ a, b }) },
  names: 2,
  show: ['summary', 'paths', 'articles'],
  sentences: { withoutRows: true },
  answer: ({ view, a, b, filter }) => {
    const keys = (nodes: typeof a): string[] => nodes.map(({ key }) => key);
    const ends = new Set([...keys(a), ...keys(b)]);
    const paths = findPaths(
      view,
      keys(a),
      keys(b),
      (edge) =>
        // whom one outlet tells of are thousands, and have nothing to do with one another
        (edge.type !== 'reported-by' || ends.has(edge.target)) &&
        filter.include.includes(edge.factuality) &&
        (!mayDoubt(edge.type, filter.minConfidence) || isSure(edge.type, edge.confidence, filter.minConfidence)),
    ).map((path) => path.map((edge) => rowOf(view, edge)));
    if (paths.length === 0) return { problem: `Nothing in the graph connects ${namesOf(a)} to ${namesOf(b)}.` };
    const steps = stepsOf(paths[0] ?? []);
    return {
      // whom only a third joins, the articles may name in one sentence
      isBeside: steps > 1,
      paths,
      summary: `${namesOf(a)} and ${namesOf(b)} are connected in ${counted(steps, 'step')}.`,
    };
  },
};

/** From one being to the next: a statement in between, which one made and names the other, is no stop. */
function stepsOf(path: readonly AnswerRow[]): number {
  const statements = new Set(path.flatMap(({ type, source }) => (type === 'about' ? [source.key] : [])));
  return Math.max(1, path.length - statements.size);
}
