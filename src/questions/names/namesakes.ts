import { comparableName } from '../../model/comparable-name.js';
import type { GraphView, ViewNode } from '../../model/graph-view.js';
import { findNearNames } from './find-near-names.js';
import { WORTH_TELLING } from './tell-taken.js';
import type { Found } from './types.js';

/** So many namesakes are tried. */
const MOST_NAMESAKES = 5;

/** One line that says whose answer stands for that of the one taken. */
export function namesakeNote(taken: ViewNode | undefined, other: ViewNode): string {
  return taken && comparableName(taken.name) === comparableName(other.name)
    ? `Nothing of that kind is told of ${other.name}, ${taken.key}; of ${other.key}, of the same name:`
    : `Nothing of that kind is told of ${taken?.name ?? ''}; of ${other.name}, whom the name may also mean:`;
}

/** Others who may be meant: of the very name of the one taken first, then of one kind with it, the likeliest first. */
export function namesakesOf(view: GraphView, { nodes, candidates }: Found): ViewNode[] {
  const [taken] = nodes;
  if (!taken || nodes.length > 1) return [];
  const name = comparableName(taken.name);
  const same = (node: ViewNode): number => (comparableName(node.name) === name ? 0 : 1);
  const others = candidates
    .filter((node) => node.key !== taken.key && node.type === taken.type)
    .filter((node) => same(node) === 0 || node.mentions >= taken.mentions * WORTH_TELLING)
    .sort((a, b) => same(a) - same(b));
  // a name that articles misspell stands beside its bearer
  const near = others.length > 0 ? [] : findNearNames(view, taken.name).near.filter((node) => node.type === taken.type);
  return [...others, ...near.filter((node) => node.key !== taken.key)].slice(0, MOST_NAMESAKES);
}
