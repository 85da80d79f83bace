import { groupBy } from '../../model/group-by.js';
import type { JoinForest } from '../identity/join-forest.js';
import { actRule } from './act.js';
import { copiedEventRule } from './copied.js';
import { happeningRule } from './happening.js';
import { meetingRule } from './meeting.js';
import { namedEventRule } from './named-event.js';
import { statementRule } from './statement.js';
import type { EventJoin, EventRule, Ground, Told } from './types.js';
import { warRule } from './war.js';

/** The rules in the order in which their joins are made; it matters only where a decision keeps two apart. */
export const eventRules: readonly EventRule[] = [
  // copies of a story need no comparison of words or days
  copiedEventRule,
  // statements: the same words, near-equal words, clippings
  statementRule,
  // each of the others looks at kinds of its own
  meetingRule,
  namedEventRule,
  warRule,
  happeningRule,
  actRule,
];

/** Two tellings that one of the rules joins. */
export interface RuleJoin {
  readonly one: number;
  readonly other: number;
  readonly reason: string;
  /** place of the group's rule among the rules */
  readonly group: number;
  readonly rule: string;
}

/** A group's join with its rule. */
export const named = ({ one, other, reason, rule }: EventJoin, group: number): RuleJoin => ({
  one,
  other,
  reason,
  group,
  rule: rule ?? eventRules[group]!.name,
});

/** Joins the tellings of one event. Takes them sorted by article and entity, their numbers in that order. */
export function joinEvents(events: readonly Told[], forest: JoinForest, ground: Ground): void {
  const joins = eventRules.flatMap((rule, at) =>
    [...groupBy(events, (told) => rule.keys(told))].flatMap(([key, group]) =>
      rule.join(group, key, ground).map((join) => named(join, at)),
    ),
  );
  const order = (number: number): number => number;
  for (const join of inOrder(joins, order)) forest.join(join.one, join.other, join.rule, join.reason);
}

/** Joins in an order that the set alone decides: by rule, then by the places of their tellings in the set. */
export function inOrder(joins: readonly RuleJoin[], placeOf: (index: number) => number): RuleJoin[] {
  const ranked = joins.map((join) => {
    const [a, b] = [placeOf(join.one), placeOf(join.other)];
    return { join, first: Math.min(a, b), last: Math.max(a, b) };
  });
  ranked.sort(
    (a, b) =>
      a.join.group - b.join.group || a.first - b.first || a.last - b.last || (a.join.rule < b.join.rule ? -1 : 1),
  );
  return ranked.map(({ join }) => join);
}
