import { comparableName } from '../model/comparable-name.js';
import type { GraphView, ViewNode } from '../model/graph-view.js';
import { findBeings } from './names/find-beings.js';

/** Two nodes that may be one being. */
export interface LikelyJoin {
  readonly one: ViewNode;
  /** the one that articles mention more */
  readonly other: ViewNode;
}

/** Somebody told so many times as often as a namesake is likely meant by the bare name. */
const FAR_MORE = 3;

/**
 * Nodes of one kind that a name ties and no rule joined: two of the very same name, or a bare name ("Obama") beside one
 * bearer who is told far more than all others. Those that would join most mentions come first.
 */
export function likelyJoins(view: GraphView): LikelyJoin[] {
  const found: LikelyJoin[] = [];
  for (const one of view.nodes()) {
    if (one.type === 'event') continue;
    const name = comparableName(one.name);
    const bearers = findBeings(view, one.name)
      .filter(({ key, type }) => key !== one.key && type === one.type)
      .sort((a, b) => b.mentions - a.mentions || (a.key < b.key ? -1 : 1));
    const [first, second] = bearers;
    if (!first || first.mentions < one.mentions || (first.mentions === one.mentions && first.key > one.key)) continue;
    const same = comparableName(first.name) === name;
    const famous = !name.includes(' ') && first.mentions >= FAR_MORE * Math.max(one.mentions, second?.mentions ?? 0);
    if (same || famous) found.push({ one, other: first });
  }
  return found.sort((a, b) => b.one.mentions - a.one.mentions || (a.one.key < b.one.key ? -1 : 1));
}
