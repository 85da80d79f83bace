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
  const world = new Beings(beings, forest, alone);
  for (const rule of identityRules) {
    const { merges, doubts: left } = rule.find(world);
    for (const { one, other, reason } of merges) forest.join(one, other, rule.name, reason);
    for (const { one, reason } of left) doubts.set(one, { rule: rule.name, reason });
    if (merges.length > 0) world.regroup(rule.name);
  }
  return { forest, doubts };
}

/** The world as rules see it; a cluster that a rule leaves as it is stays the same object, so that what is gathered of it is kept. */
class Beings implements World {
  private readonly spreads: ReadonlyMap<string, number>;
  private readonly byKind = new Map<NodeKind, readonly Cluster[]>();
  private readonly known = new Map<number, Cluster>();

  constructor(
    private readonly beings: readonly Being[],
    private readonly forest: JoinForest,
    private readonly alone: ReadonlySet<number>,
  ) {
    this.spreads = countSpread(beings);
  }

  clusters(kind: NodeKind): readonly Cluster[] {
    if (!this.byKind.has(kind)) this.byKind.set(kind, this.group(kind));
    return this.byKind.get(kind)!;
  }

  forbidden(one: number, other: number): boolean {
    return this.forest.apart(one, other);
  }

  contested(one: number): boolean {
    return this.forest.contested(one);
  }

  spread(name: string): number {
    return this.spreads.get(name) ?? 0;
  }

  /** Forgets how beings of a rule's kind were grouped: the rule has joined some. */
  regroup(rule: string): void {
    this.byKind.delete(rule.slice(0, rule.indexOf('/')) as NodeKind);
  }

  private group(kind: NodeKind): Cluster[] {
    const byRoot = new Map<number, Being[]>();
    for (const being of this.beings) {
      if (being.kind !== kind || this.alone.has(being.index)) continue;
      const root = this.forest.rootOf(being.index);
      const members = byRoot.get(root);
      if (members) members.push(being);
      else byRoot.set(root, [being]);
    }
    return [...byRoot.values()]
      .map((members) => this.same(members) ?? { first: members[0]!.index, members })
      .map((cluster) => this.keep(cluster));
  }

  /** The cluster of before, if it has not grown: sets only grow. */
  private same(members: readonly Being[]): Cluster | undefined {
    const before = this.known.get(members[0]!.index);
    return before?.members.length === members.length ? before : undefined;
  }

  private keep(cluster: Cluster): Cluster {
    this.known.set(cluster.first, cluster);
    return cluster;
  }
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
