import type { NodeKind } from '../../model/kinds.js';
import type { JoinForest } from './join-forest.js';
import { identityRules } from './rules/index.js';
import type { Being, Cluster, World } from './types.js';

/** Which beings are one, and what was left in doubt. */
export interface Identity {
  readonly forest: JoinForest;
  /** being -> why a rule that could have joined it did not */
  readonly doubts: ReadonlyMap<number, { readonly rule: string; readonly reason: string }>;
}

/**
 * Runs the rules in order; each sees what those before it joined.
 * @param beings sorted by article and entity
 * @param forest holds what decisions join and keep apart
 * @param alone beings that a decision lets stand on their own: no rule joins them
 */
export function resolveBeings(beings: readonly Being[], forest: JoinForest, alone: ReadonlySet<number>): Identity {
  const doubts = new Map<number, { rule: string; reason: string }>();
  const spread = countSpread(beings);
  for (const rule of identityRules) {
    const { merges, doubts: left } = rule.find(worldOf(beings, forest, alone, spread));
    for (const { one, other, reason } of merges) forest.join(one, other, rule.name, reason);
    for (const { one, reason } of left) doubts.set(one, { rule: rule.name, reason });
  }
  return { forest, doubts };
}

function worldOf(
  beings: readonly Being[],
  forest: JoinForest,
  alone: ReadonlySet<number>,
  spread: ReadonlyMap<string, number>,
): World {
  const byKind = new Map<NodeKind, readonly Cluster[]>();
  return {
    clusters(kind) {
      if (!byKind.has(kind)) byKind.set(kind, clustersOf(beings, forest, alone, kind));
      return byKind.get(kind)!;
    },
    forbidden: (one, other) => forest.apart(one, other),
    spread: (name) => spread.get(name) ?? 0,
  };
}

function clustersOf(
  beings: readonly Being[],
  forest: JoinForest,
  alone: ReadonlySet<number>,
  kind: NodeKind,
): Cluster[] {
  const byRoot = new Map<number, Being[]>();
  for (const being of beings) {
    if (being.kind !== kind || alone.has(being.index)) continue;
    const root = forest.rootOf(being.index);
    const members = byRoot.get(root);
    if (members) members.push(being);
    else byRoot.set(root, [being]);
  }
  return [...byRoot.values()].map((members) => ({ first: members[0]!.index, members }));
}

/** In how many articles each context name stands. */
function countSpread(beings: readonly Being[]): Map<string, number> {
  const spread = new Map<string, number>();
  const seen = new Set<string>();
  for (const { article } of beings) {
    if (seen.has(article.id)) continue;
    seen.add(article.id);
    for (const name of article.names) spread.set(name, (spread.get(name) ?? 0) + 1);
  }
  return spread;
}
