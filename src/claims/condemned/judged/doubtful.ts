import type { FoundCondemnation } from '../types.js';

/** Patterns of harsh words that are right about as often as wrong: they are signs for the judgement, and claim nothing by themselves. */
const DOUBTFUL = patterns('denied', 'fails', 'ought', 'quality', 'verb');
/** Those of them that are as doubtful where they are said of an act; no judgement weighs these. */
const OF_ACTS = patterns('denied', 'ought', 'verb');

function patterns(...names: readonly string[]): ReadonlySet<string> {
  return new Set(names.map((name) => `condemned/own-words-${name}`));
}

/** Whether a pattern alone does not tell a condemnation. */
export function isDoubtful({ rule, target }: FoundCondemnation): boolean {
  return (target.entity.type === 'event' ? OF_ACTS : DOUBTFUL).has(rule);
}
