import type { OpenedGraph, Passage, Telling } from '../../src/graph/index.js';
import { memberPassage, passageText } from './show-passage.js';

/** One join: two passages and the rule that holds them to be one being. */
export interface Step {
  readonly one: Passage;
  readonly other: Passage;
  readonly rule: string;
  readonly reason: string;
}

/** Every join that a node is made of. */
export interface Joins {
  readonly being: string;
  readonly articles: number;
  readonly joins: readonly Step[];
}

/** Tells which rules made a node of the entities of several articles. */
export function joinsOf({ view, reasons, store }: OpenedGraph, { node }: Telling): Joins {
  return {
    being: view.node(node)!.name,
    articles: view.articlesOf(node).length,
    joins: reasons.joinsOf(node).map(({ one, other, rule, reason }) => ({
      one: memberPassage(store, one),
      other: memberPassage(store, other),
      rule,
      reason,
    })),
  };
}

/** The same for a reader. */
export function joinLines({ view }: OpenedGraph, { being, articles, joins }: Joins): string[] {
  if (joins.length === 0) return [`${being} is told by one article alone; nothing was joined.`];
  return [
    `${being}, in ${articles} articles:`,
    ...joins.flatMap(({ one, other, rule, reason }) => [
      `  ${rule}: ${reason}`,
      `    ${passageText(view, one)}`,
      `    ${passageText(view, other)}`,
    ]),
  ];
}
