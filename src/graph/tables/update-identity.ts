import type { NodeKind } from '../../model/kinds.js';
import { stagesOf } from './being-row.js';
import { BlockFinder, type PlacedStage } from './block-finder.js';
import { BlockSettler } from './block-settler.js';
import type { Changes } from './changes.js';
import { Clusters, type MemberCluster } from './clusters.js';
import type { Decided } from './decided.js';
import { NumberSet } from './number-set.js';
import type { Work } from './work.js';

/** What a stage hands on: clusters (by who stands for them) that have other members, or members with something new about them. */
type Dirty = NumberSet;
/** Clusters after a rule that this update has looked at and that have several members, by what stands for them. */
type Merged = Map<number, readonly number[]>;

/**
 * Brings identity up to date for the beings of one kind. Rule after rule, only the blocks are looked at to which keys lead from
 * what changed; each block is given to the rule as a whole world of its own.
 */
export function* updateIdentity(work: Work, kind: NodeKind, decided: Decided, changes: Changes): Generator<void> {
  const removed = changes.removedBeings.filter((one) => one.kind === kind);
  let dirty: Dirty = new NumberSet();
  for (const numbers of [changes.addedBeings, changes.decidedBeings])
    for (const number of numbers) if (work.kindOf(number) === kind) dirty.add(decided.rootOf(number));
  const removedForms = new Set(removed.map(({ form }) => form));
  const clusters = new Clusters(work, decided.alone);
  const stages = stagesOf(kind);
  let merged: Merged = new Map();
  for (const [at, stage] of stages.entries()) {
    const placed = { ...stage, at, last: at === stages.length - 1 };
    const settler = new BlockSettler(work, decided, placed);
    const finder = new BlockFinder(work, clusters, decided, placed, merged);
    for (const block of blocksToSettle(finder, placed, dirty, removedForms, changes.respread)) {
      settler.settle(block);
      yield;
    }
    for (const root of dirty) settler.touch(root);
    // who lost a member has changed
    for (const { roots, number } of removed) if (roots[at] !== number) settler.touch(roots[at]!);
    dirty = settler.changed();
    merged = settler.merged;
    if (!placed.last) continue;
    for (const number of settler.moved) changes.movedBeings.add(number);
    for (const roots of [dirty, settler.vacated]) for (const root of roots) changes.touchedNodes.add(root);
  }
  for (const { roots } of removed) changes.touchedNodes.add(roots.at(-1)!);
}

/** All blocks that changes touch, each once; one is settled before the next is looked for. */
function* blocksToSettle(
  finder: BlockFinder,
  { rule }: PlacedStage,
  dirty: Dirty,
  removedForms: ReadonlySet<number>,
  respread: ReadonlySet<string>,
): Generator<MemberCluster[]> {
  // found before any block is settled, which notes anew what it asks
  const askers = [...respread].flatMap((name) => finder.askersOf(name));
  for (const root of dirty) {
    yield* finder.blocksFrom([root]);
    // whom it could touch before is not known any more: all that share a key are looked at
    if (rule.touches) yield* finder.blocksOfForms(finder.formsOf(root));
  }
  yield* finder.blocksOfForms(removedForms);
  yield* finder.blocksFrom(askers);
}
