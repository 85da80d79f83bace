import { JoinForest } from '../identity/join-forest.js';
import { spreadClass } from '../identity/persons/find-bearers.js';
import type { World } from '../identity/types.js';
import { hashKey, numbersKey, taggedKey } from './binary-keys.js';
import type { PlacedStage } from './block-finder.js';
import type { MemberCluster } from './clusters.js';
import type { Decided } from './decided.js';
import { MARK } from './graph-tables.js';
import { NumberSet } from './number-set.js';
import { spreadKey } from './spread-key.js';
import type { JoinRow } from './table-rows.js';
import { inSetOrder, type MemberBeing, type Work } from './work.js';

/** Runs a rule over blocks, each as a whole world of its own, and writes what became of their clusters. */
export class BlockSettler {
  /** beings whose cluster after this rule is another one than before */
  readonly moved = new NumberSet();
  /** what stood for them before */
  readonly vacated = new NumberSet();
  /** clusters after this rule that have several members, by what stands for them */
  readonly merged = new Map<number, readonly number[]>();
  private readonly at: number;
  private readonly after = new NumberSet();

  constructor(
    private readonly work: Work,
    private readonly decided: Decided,
    private readonly stage: PlacedStage,
  ) {
    this.at = stage.at;
  }

  /** Clusters after this rule that have other members, or members that changed, each by what stands for it now. */
  changed(): NumberSet {
    const found = new NumberSet();
    for (const number of this.after) {
      const root = this.work.rootsOf(number)?.[this.at];
      if (root !== undefined) found.add(root);
    }
    return found;
  }

  /** Names a being whose cluster has changed. */
  touch(number: number): void {
    this.after.add(number);
  }

  /** Runs the rule over a block and writes what became of its clusters. */
  settle(block: readonly MemberCluster[]): void {
    if (block.length === 1 && this.stage.rule.joinsTwo) {
      this.settleAlone(block[0]!);
      return;
    }
    const all = block.flatMap((cluster) => cluster.all).sort(inSetOrder);
    for (const [index, being] of all.entries()) being.index = index;
    const forest = new JoinForest(all.length);
    for (const cluster of block) {
      cluster.first = cluster.members[0]?.index ?? cluster.all[0]!.index;
      for (const being of cluster.all.slice(1)) forest.join(cluster.all[0]!.index, being.index, '', '');
    }
    forest.joins.length = 0;
    const places = new Map(all.map(({ number }, index) => [number, index] as const));
    for (const [one, other] of this.decided.partsAmong(places.keys())) {
      const [a, b] = [places.get(one), places.get(other)];
      if (a !== undefined && b !== undefined) forest.part(a, b);
    }
    const { merges, doubts } = this.stage.rule.find(this.worldOf(block, forest));
    for (const { one, other, reason } of merges) forest.join(one, other, this.stage.rule.name, reason);
    this.writeDoubts(all, doubts);
    this.write(all, forest);
  }

  /** A cluster that no key leads away from stays as it is. */
  private settleAlone({ all, numbers }: MemberCluster): void {
    this.writeDoubts(all, []);
    this.writeGroup(all, numbers, null);
  }

  private worldOf(block: readonly MemberCluster[], forest: JoinForest): World {
    const shown = block.filter(({ members }) => members.length > 0).sort((a, b) => a.first - b.first);
    const asker = block[0]!.all[0]!.number;
    const spreads = new Map<string, number>();
    const { spread, spreadUse } = this.work.tables;
    return {
      clusters: () => shown,
      forbidden: (one, other) => forest.apart(one, other),
      contested: (one) => forest.contested(one),
      spread: (name) => {
        let known = spreads.get(name);
        if (known === undefined) {
          known = spreadClass(spread.get(spreadKey(name)) ?? 0);
          spreads.set(name, known);
          spreadUse.putSync(Buffer.concat([taggedKey(this.stage.number, hashKey(name)), numbersKey(asker)]), MARK);
        }
        return known;
      },
    };
  }

  private writeDoubts(all: readonly MemberBeing[], doubts: readonly { one: number; reason: string }[]): void {
    const { work } = this;
    const { name } = this.stage.rule;
    const told = new Map(doubts.map(({ one, reason }) => [all[one]!.number, reason] as const));
    for (const { number } of all) {
      const reason = told.get(number);
      if (reason !== undefined) work.doubt(number, [name, reason]);
      else if (work.doubtOf(number) !== null && (work.doubtOf(number) === name || this.at === 0))
        work.doubt(number, null);
    }
  }

  private write(all: readonly MemberBeing[], forest: JoinForest): void {
    const groups = new Map<number, MemberBeing[]>();
    for (const being of all) {
      const root = forest.rootOf(being.index);
      const group = groups.get(root);
      if (group) group.push(being);
      else groups.set(root, [being]);
    }
    const joined = new Map<number, JoinRow[]>();
    for (const { one, other, reason } of forest.joins) {
      const root = forest.rootOf(one);
      const rows = joined.get(root) ?? [];
      rows.push([all[one]!.number, all[other]!.number, reason]);
      joined.set(root, rows);
    }
    for (const [first, group] of groups) {
      const numbers = group.map(({ number }) => number);
      this.writeGroup(group, numbers, joined.get(first) ?? null);
    }
  }

  /** Writes what stands for a group, and what joined it. */
  private writeGroup(group: readonly MemberBeing[], numbers: readonly number[], rows: readonly JoinRow[] | null): void {
    const { members, joins } = this.work.tables;
    const root = standingFor(group, this.at);
    if (group.length > 1) this.merged.set(root, numbers);
    for (const being of group) {
      const before = being.roots[this.at]!;
      if (before === root) continue;
      if (this.stage.last) {
        if (before !== being.number) members.removeSync(numbersKey(before, being.number));
        if (being.number !== root) members.putSync(numbersKey(root, being.number), MARK);
      }
      being.roots[this.at] = root;
      this.work.noteRoots(being);
      this.moved.add(being.number);
      this.vacated.add(before);
      this.after.add(root).add(before);
    }
    const key = taggedKey(this.stage.number, numbersKey(root));
    if (rows) joins.putSync(key, rows);
    else if (group.length > 1) joins.removeSync(key);
  }
}

/** The number that stands for a group: the one that stood for most of it, if it is still there; otherwise the first's own. */
function standingFor(group: readonly MemberBeing[], at: number): number {
  if (group.length === 1) return group[0]!.number;
  const own = new Set(group.map(({ number }) => number));
  const counts = new Map<number, number>();
  for (const { roots } of group) {
    const root = roots[at]!;
    if (own.has(root)) counts.set(root, (counts.get(root) ?? 0) + 1);
  }
  let [best, most] = [group[0]!.number, 0];
  for (const [root, count] of counts) if (count > most) [best, most] = [root, count];
  return best;
}
