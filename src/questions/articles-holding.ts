import type { GraphView } from '../model/graph-view.js';

/** Ids of the articles that may hold a word with one of these beginnings; null where nobody knows. */
export function articlesHoldingOne(view: GraphView, beginnings: readonly string[]): ReadonlySet<string> | null {
  // what begins as another does is found with it
  const few = [...new Set(beginnings)].filter(
    (one) => !beginnings.some((other) => other !== one && one.startsWith(other)),
  );
  const each = few.map((beginning) => view.articlesHolding([beginning]));
  return each.includes(null) ? null : new Set(each.flatMap((ids) => [...(ids ?? [])]));
}
