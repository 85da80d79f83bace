import type { NodeKind } from '../../model/kinds.js';
import type { JoinForest } from '../identity/join-forest.js';
import type { Decision, IdentityDecision, IdleDecision, Passage } from '../types.js';

/** What decisions need to know of the set. */
export interface DecidedSet {
  /** the entity that a passage names: its place in the set, or why there is none */
  find(passage: Passage): number | string;
  kindOf(entity: number): NodeKind;
}

/** The rule's name under which decided joins stand. */
export const DECISION_RULE = 'decision/merge';

/**
 * Puts merges and partings into the forest, before any rule runs. Of two that contradict each other the later one counts.
 * @returns entities that stand on their own, and the decisions that are idle
 */
export function obeyDecisions(
  decisions: readonly Decision[],
  set: DecidedSet,
  forest: JoinForest,
): { alone: Set<number>; idle: IdleDecision[] } {
  const alone = new Set<number>();
  const idle: IdleDecision[] = [];
  for (const decision of [...decisions].reverse()) {
    if (decision.decide === 'reject') continue;
    const reason = obey(decision, set, forest, alone);
    if (reason !== null) idle.push({ decision, reason });
  }
  return { alone, idle: idle.reverse() };
}

/** Null where the decision holds, otherwise why it is idle. */
function obey(decision: IdentityDecision, set: DecidedSet, forest: JoinForest, alone: Set<number>): string | null {
  const one = set.find(decision.one);
  if (typeof one === 'string') return one;
  if (decision.decide === 'split') {
    alone.add(one);
    return null;
  }
  const other = set.find(decision.other);
  if (typeof other === 'string') return other;
  if (one === other) return 'both passages name one entity of one article';
  const kindsDiffer = set.kindOf(one) !== set.kindOf(other);
  if (decision.decide === 'never') {
    if (kindsDiffer) return null;
    return forest.together(one, other) ? 'a later decision makes the two one' : part(forest, one, other);
  }
  if (kindsDiffer) return `a ${set.kindOf(one)} and a ${set.kindOf(other)} are never one`;
  if (alone.has(one) || alone.has(other)) return 'a later decision lets one of the two stand on its own';
  if (forest.together(one, other)) return null;
  return forest.join(one, other, DECISION_RULE, decision.note ?? 'decided by hand')
    ? null
    : 'a later decision keeps the two apart';
}

function part(forest: JoinForest, one: number, other: number): null {
  forest.part(one, other);
  return null;
}
