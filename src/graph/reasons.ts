import { explainJoin } from './decisions/explain-join.js';
import type { Assembly, IdleDecision, Join, Member, Parting } from './types.js';

/** How the nodes of a graph came about. */
export interface Reasons {
  readonly idle: readonly IdleDecision[];
  /** the node of an entity; null where its article is not in the graph */
  nodeOf(member: Member): string | null;
  /** following them from a member of a node reaches exactly its members */
  joinsOf(node: string): readonly Join[];
  /** why these two are not one node; null when they are */
  apart(one: Member, other: Member): Parting | null;
}

/** The joins that lead from one entity of a node to another of it, in order. */
export const joinsBetween = (reasons: Reasons, node: string, from: Member, to: Member): readonly Join[] =>
  explainJoin({ joins: reasons.joinsOf(node) }, from, to) ?? [];

/** The reasons of a graph assembled in memory. */
export function reasonsIn({ graph, joins, apart, idle }: Assembly): Reasons {
  const isOf = ({ article, entity }: Member) => `${article}/${entity}`;
  return {
    idle,
    apart,
    nodeOf: (member) => graph.findNode((_, { members }) => members.some((one) => isOf(one) === isOf(member))) ?? null,
    joinsOf: (node) => {
      const inside = new Set(graph.getNodeAttribute(node, 'members').map(isOf));
      return joins.filter(({ one }) => inside.has(isOf(one)));
    },
  };
}
