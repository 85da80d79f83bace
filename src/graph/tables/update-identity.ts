import type { NodeKind } from '../../model/kinds.js';
import { JoinForest } from '../identity/join-forest.js';
import { spreadClass } from '../identity/persons/find-bearers.js';
import type { World } from '../identity/types.js';
import { type Stage, stagesOf } from './being-row.js';
import { hashKey, keysUnder, lastNumber, numbersKey, taggedKey } from './binary-keys.js';
import type { Changes } from './changes.js';
import { Clusters, type MemberCluster } from './clusters.js';
import type { Decided } from './decided.js';
import { type JoinRow, MARK } from './graph-tables.js';
import { inSetOrder, type MemberBeing, type Work } from './work.js';
import { otherMembers } from './write-article.js';

/** What a stage hands on: clusters (by who stands for them) that have other members, or members with something new about them. */
type Dirty = Set<number>;
/** Clusters after a rule that this update has looked at and that have several members, by what stands for them. */
type Merged = Map<number, readonly number[]>;

/**
 * Brings identity up to date for the beings of one kind. Rule after rule, only the blocks are looked at to which keys lead from
 * what changed; each block is given to the rule as a whole world of its own.
 */
export function* updateIdentity(work: Work, kind: NodeKind, decided: Decided, changes: Changes): Generator<void> {
  const removed = changes.removedBeings.filter((one) => one.kind === kind);
  const ofKind = (numbers: Iterable<number>): number[] =>
    [...numbers].filter((number) => work.find(number)?.kind === kind);
  let dirty: Dirty = new Set(
    [...ofKind(changes.addedBeings), ...ofKind(changes.decidedBeings)].map((one) => decided.rootOf(one)),
  );
  const removedForms = new Set(removed.map(({ form }) => form));
  const clusters = new Clusters(work, decided.alone);
  const stages = stagesOf(kind);
  let merged: Merged = new Map();
  for (const [at, stage] of stages.entries()) {
    const run = new StageRun(work, clusters, decided, { ...stage, at, last: at === stages.length - 1 }, merged);
    yield* run.run(dirty, removedForms, changes.respread);
    // who lost a member has changed
    for (const { roots, number } of removed) if (roots[at] !== number) run.touch(roots[at]!);
    dirty = run.changed();
    merged = run.merged;
    if (at < stages.length - 1) continue;
    for (const number of run.moved) changes.movedBeings.add(number);
    for (const root of [...dirty, ...run.vacated]) changes.touchedNodes.add(root);
  }
  for (const { roots } of removed) changes.touchedNodes.add(roots.at(-1)!);
}

/** One rule over all blocks that changes touch. */
class StageRun {
  /** beings whose cluster after this rule is another one than before */
  readonly moved = new Set<number>();
  /** what stood for them before */
  readonly vacated = new Set<number>();
  readonly merged: Merged = new Map();
  private readonly at: number;
  /** node as it was -> clusters before this rule -> their members */
  private readonly parts = new Map<number, ReadonlyMap<number, readonly number[]>>();
  private readonly after = new Set<number>();
  private readonly seen = new Set<number>();
  /** form -> hashed keys under this rule */
  private readonly keys = new Map<number, readonly Buffer[]>();
  private readonly clustersOfForm = new Map<number, readonly number[]>();
  private readonly clustersOfKey = new Map<string, readonly number[]>();

  constructor(
    private readonly work: Work,
    private readonly clusters: Clusters,
    private readonly decided: Decided,
    private readonly stage: Stage & { readonly at: number; readonly last: boolean },
    private readonly mergedBefore: ReadonlyMap<number, readonly number[]>,
  ) {
    this.at = stage.at;
  }

  *run(dirty: Dirty, removedForms: ReadonlySet<number>, respread: ReadonlySet<string>): Generator<void> {
    for (const root of dirty) {
      yield* this.settleFrom([root]);
      // whom it could touch before is not known any more: all that share a key are looked at
      if (this.stage.rule.touches) yield* this.settleForms(this.formsOf(root));
    }
    yield* this.settleForms(removedForms);
    for (const name of respread) yield* this.settleFrom(this.askersOf(name));
    for (const root of dirty) this.touch(root);
  }

  /** Clusters after this rule that have other members, or members that changed, each by what stands for it now. */
  changed(): Dirty {
    return new Set([...this.after].flatMap((number) => this.work.find(number)?.roots[this.at] ?? []));
  }

  /** Names a being whose cluster has changed. */
  touch(number: number): void {
    this.after.add(number);
  }

  private *settleForms(forms: Iterable<number>): Generator<void> {
    for (const form of forms) for (const key of this.keysOf(form)) yield* this.settleFrom(this.under(key));
  }

  private *settleFrom(roots: Iterable<number>): Generator<void> {
    for (const root of roots) {
      if (this.seen.has(root)) continue;
      this.settle(this.blockOf(root));
      if (this.clustersOfKey.size > REMEMBERED) this.clustersOfKey.clear();
      if (this.clustersOfForm.size > REMEMBERED) this.clustersOfForm.clear();
      yield;
    }
  }

  /** Clusters whose block once asked in how many articles a name stands. */
  private askersOf(name: string): number[] {
    const { spreadUse } = this.work.tables;
    const found: number[] = [];
    for (const key of [...spreadUse.getKeys(keysUnder(taggedKey(this.stage.number, hashKey(name))))]) {
      spreadUse.removeSync(key);
      if (this.work.find(lastNumber(key))) found.push(this.before(lastNumber(key)));
    }
    return found;
  }

  /** The cluster before this rule. */
  private before(number: number): number {
    return this.at === 0 ? this.decided.rootOf(number) : this.work.being(number).roots[this.at - 1]!;
  }

  private membersOf(root: number): readonly number[] {
    if (this.at === 0) return this.decided.membersOf(root);
    // whom the rule before joined anew; all others are together as they were
    return this.mergedBefore.get(root) ?? this.partsOf(this.work.being(root).roots.at(-1)!).get(root)!;
  }

  /** Clusters before this rule of a node as it was. */
  private partsOf(node: number): ReadonlyMap<number, readonly number[]> {
    const known = this.parts.get(node);
    if (known) return known;
    const found = new Map<number, number[]>();
    for (const number of [node, ...otherMembers(this.work, node)]) {
      const root = this.work.find(number)?.roots[this.at - 1];
      if (root === undefined) continue;
      const own = found.get(root);
      if (own) own.push(number);
      else found.set(root, [number]);
    }
    if (this.parts.size > REMEMBERED) this.parts.clear();
    this.parts.set(node, found);
    return found;
  }

  private formsOf(root: number): Set<number> {
    return new Set(this.membersOf(root).map((number) => this.work.being(number).form));
  }

  private keysOf(form: number): readonly Buffer[] {
    let keys = this.keys.get(form);
    if (!keys) {
      keys = [...this.stage.rule.keys(this.work.form(form) as never)].map(({ key }) =>
        taggedKey(this.stage.number, hashKey(key)),
      );
      this.keys.set(form, keys);
    }
    return keys;
  }

  /** Clusters under a key, if anyone asks under it. */
  private under(key: Buffer): readonly number[] {
    const word = key.toString('latin1');
    const known = this.clustersOfKey.get(word);
    if (known) return known;
    const forms: number[] = [];
    let asked = false;
    for (const { key: full, value } of this.work.tables.formKeys.getRange(keysUnder(key))) {
      forms.push(lastNumber(full));
      asked ||= value[0] === 1;
    }
    const found = asked ? [...new Set(forms.flatMap((form) => this.clustersWith(form)))] : [];
    this.clustersOfKey.set(word, found);
    return found;
  }

  private clustersWith(form: number): readonly number[] {
    let found = this.clustersOfForm.get(form);
    if (!found) {
      found = [...new Set(this.work.bearers(form).map((number) => this.before(number)))];
      this.clustersOfForm.set(form, found);
    }
    return found;
  }

  /** All clusters to which keys lead from one. */
  private blockOf(seed: number): MemberCluster[] {
    const { rule } = this.stage;
    const block: MemberCluster[] = [];
    const queue = [seed];
    const keysSeen = new Set<string>();
    const formsSeen = new Set<number>();
    this.seen.add(seed);
    for (const root of queue) {
      const cluster = this.clusters.of(root, this.membersOf(root));
      block.push(cluster);
      for (const form of formsAmong(cluster.all)) {
        if (formsSeen.has(form)) continue;
        if (!rule.touches) formsSeen.add(form);
        for (const key of this.keysOf(form)) {
          const word = key.toString('latin1');
          if (keysSeen.has(word)) continue;
          if (!rule.touches) keysSeen.add(word);
          for (const other of this.under(key)) {
            if (this.seen.has(other)) continue;
            if (rule.touches && !this.areTouching(cluster, this.clusters.of(other, this.membersOf(other)))) continue;
            this.seen.add(other);
            queue.push(other);
          }
        }
      }
      for (const other of this.decided.foesOf(cluster.numbers)) {
        if (!this.work.find(other)) continue;
        const foe = this.before(other);
        if (this.seen.has(foe)) continue;
        this.seen.add(foe);
        queue.push(foe);
      }
    }
    return block;
  }

  private areTouching(one: MemberCluster, other: MemberCluster): boolean {
    if (one.members.length === 0 || other.members.length === 0) return false;
    const [a, b] = inSetOrder(one.members[0]!, other.members[0]!) <= 0 ? [one, other] : [other, one];
    return this.stage.rule.touches!(a, b);
  }

  /** Runs the rule over a block and writes what became of its clusters. */
  private settle(block: readonly MemberCluster[]): void {
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

/** The forms of beings, each once. */
function formsAmong(beings: readonly MemberBeing[]): Iterable<number> {
  return beings.length === 1 ? [beings[0]!.form] : new Set(beings.map(({ form }) => form));
}

/** So many lookups are remembered before all are forgotten. */
const REMEMBERED = 30_000;

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

/** LMDB's keys are short; a name seldom is longer. */
export const spreadKey = (name: string): string => (name.length > LONGEST ? hashKey(name).toString('hex') : name);
const LONGEST = 300;
