import type { JoinForest } from '../identity/join-forest.js';
import type { Identity } from '../identity/resolve-beings.js';
import type { Member, Parting } from '../types.js';
import type { NumberedSet } from './number-entities.js';

/** Why two entities are not one node, in one sentence; null when they are. */
export function explainApart(
  set: NumberedSet,
  forest: JoinForest,
  { doubts }: Pick<Identity, 'doubts'>,
  alone: ReadonlySet<number>,
): (one: Member, other: Member) => Parting | null {
  return (one, other) => {
    const [a, b] = [one, other].map(({ article, entity }) => set.numberOf(article, entity));
    if (a === undefined || b === undefined)
      return {
        rule: 'version',
        reason: 'One of the two stands in an article that is not in the graph: a newer version at its address counts.',
      };
    if (forest.together(a, b)) return null;
    const [kind, otherKind] = [set.kindOf(a), set.kindOf(b)];
    if (kind !== otherKind)
      return { rule: 'kind', reason: `One is a ${kind}, the other a ${otherKind}; kinds are never one.` };
    if (forest.apart(a, b)) return { rule: 'decision/never', reason: 'A decision keeps the two apart.' };
    if (alone.has(a) || alone.has(b))
      return { rule: 'decision/split', reason: 'A decision lets one of the two stand on its own.' };
    const doubt = doubts.get(a) ?? doubts.get(b) ?? doubtIn(forest, doubts, a) ?? doubtIn(forest, doubts, b);
    if (doubt) return { rule: doubt.rule, reason: `It stays in doubt: ${doubt.reason}.` };
    return {
      rule: 'none',
      reason: 'No rule holds them to be one: their names do not agree, or what is told of them contradicts.',
    };
  };
}

/** A doubt about the node's first member counts for all of it. */
const doubtIn = (forest: JoinForest, doubts: Identity['doubts'], number: number) => doubts.get(forest.rootOf(number));
