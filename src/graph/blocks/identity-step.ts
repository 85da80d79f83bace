import type { NodeKind } from '../../model/kinds.js';
import { JoinForest } from '../identity/join-forest.js';
import type { ArticleContext, Being, Cluster, World } from '../identity/types.js';
import { stagesOf } from '../tables/being-row.js';
import { inOrderOf } from './entity-name.js';
import { type BeingTold, type ContextRow, defineStep } from './types.js';

/** A being of a block: its name in the set, what stands for its cluster before the rule, what its article tells. */
export interface BlockBeing {
  readonly name: string;
  readonly root: string;
  /** how many rules have run on its kind */
  readonly level: number;
  readonly being: BeingTold;
  readonly article: ContextRow;
}

/**
 * Runs one rule of identity on all clusters to which common keys lead from one another: the block is a world of its own.
 * Gives for each cluster that was joined what stands for it now: the first of its beings in the set.
 */
export const identityStep = defineStep<BlockBeing>(
  'identity',
  '{ name, root, level, being, article } of one block -> { root, now } of clusters that were joined, { one, other, rule, reason }',
  (items) => {
    const block = [...items].sort(inOrderOf(({ name }) => name));
    const { kind } = block[0]!.being;
    const { rule } = stagesOf(kind)[block[0]!.level]!;
    const { world, forest, clusters } = worldOf(block, kind);
    for (const { one, other, reason } of rule.find(world).merges) forest.join(one, other, rule.name, reason);
    const moved = clusters.filter(({ first }) => forest.rootOf(first) !== first);
    return [
      ...moved.map(({ first }) => ({ root: block[first]!.root, now: block[forest.rootOf(first)]!.root })),
      ...forest.joins.map(({ one, other, ...why }) => ({ one: block[one]!.name, other: block[other]!.name, ...why })),
    ];
  },
);

/** A block as its rule sees it. */
function worldOf(
  block: readonly BlockBeing[],
  kind: NodeKind,
): { world: World; forest: JoinForest; clusters: readonly Cluster[] } {
  const spread = new Map<string, number>();
  const contexts = new Map<string, ArticleContext>();
  const byRoot = new Map<string, Being[]>();
  for (const [index, { root, being, article }] of block.entries()) {
    const member: Being = { ...being, index, article: contextOf(article, contexts, spread) };
    const known = byRoot.get(root);
    if (known) known.push(member);
    else byRoot.set(root, [member]);
  }
  const clusters = [...byRoot.values()].map((members): Cluster => ({ first: members[0]!.index, members }));
  const forest = new JoinForest(block.length);
  for (const { first, members } of clusters) for (const { index } of members) forest.join(first, index, '', '');
  forest.joins.length = 0;
  const world: World = {
    clusters: (asked) => (asked === kind ? clusters : []),
    forbidden: (one, other) => forest.apart(one, other),
    contested: (one) => forest.contested(one),
    spread: (name) => spread.get(name) ?? 0,
  };
  return { world, forest, clusters };
}

/** Beings of one article share its context. */
function contextOf(row: ContextRow, known: Map<string, ArticleContext>, spread: Map<string, number>): ArticleContext {
  const before = known.get(row.id);
  if (before) return before;
  const { id, date, lands, names } = row;
  for (const [name, articles] of names) spread.set(name, articles);
  const context = { id, date, lands: new Map(lands), names: new Set(names.map(([name]) => name)) };
  known.set(id, context);
  return context;
}
