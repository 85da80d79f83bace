import type { Stage } from './being-row.js';
import { hashKey, keysUnder, lastNumber, taggedKey } from './binary-keys.js';
import type { Clusters, MemberCluster } from './clusters.js';
import type { Decided } from './decided.js';
import { NumberSet } from './number-set.js';
import { inSetOrder, type MemberBeing, type Work } from './work.js';
import { otherMembers } from './write-article.js';

/** One rule of identity with its place among the rules of its kind. */
export type PlacedStage = Stage & { readonly at: number; readonly last: boolean };

/** A key of a form under a rule, and whether the form looks for others under it. */
interface HashedKey {
  readonly key: Buffer;
  readonly asks: boolean;
}

/** Clusters under a key; all are none where nobody asks. */
interface UnderKey {
  readonly all: readonly number[];
  readonly asking: readonly number[];
}

/** Finds what a rule has to look at together: clusters as they are before it, and whom its keys lead to. */
export class BlockFinder {
  private readonly at: number;
  /** node as it was -> clusters before this rule -> their members */
  private readonly parts = new Map<number, ReadonlyMap<number, readonly number[]>>();
  private readonly seen = new NumberSet();
  /** form -> keys under this rule */
  private readonly keys = new Map<number, readonly HashedKey[]>();
  private readonly clustersOfForm = new Map<number, readonly number[]>();
  private readonly clustersOfKey = new Map<string, UnderKey>();

  constructor(
    private readonly work: Work,
    private readonly clusters: Clusters,
    private readonly decided: Decided,
    private readonly stage: PlacedStage,
    /** clusters that the rule before joined anew, by what stands for them */
    private readonly mergedBefore: ReadonlyMap<number, readonly number[]>,
  ) {
    this.at = stage.at;
  }

  /** Blocks of these clusters, each cluster once in the whole run. */
  *blocksFrom(roots: Iterable<number>): Generator<MemberCluster[]> {
    for (const root of roots) {
      if (this.seen.has(root)) continue;
      const block = this.blockOf(root);
      if (this.clustersOfKey.size > REMEMBERED) this.clustersOfKey.clear();
      if (this.clustersOfForm.size > REMEMBERED) this.clustersOfForm.clear();
      yield block;
    }
  }

  /** Blocks of all that share a key with one of these forms. */
  *blocksOfForms(forms: Iterable<number>): Generator<MemberCluster[]> {
    for (const form of forms) for (const key of this.keysOf(form)) yield* this.blocksFrom(this.under(key));
  }

  /** Clusters whose block once asked in how many articles a name stands. */
  askersOf(name: string): number[] {
    const { spreadUse } = this.work.tables;
    const found: number[] = [];
    for (const key of [...spreadUse.getKeys(keysUnder(taggedKey(this.stage.number, hashKey(name))))]) {
      spreadUse.removeSync(key);
      if (this.work.find(lastNumber(key))) found.push(this.before(lastNumber(key)));
    }
    return found;
  }

  formsOf(root: number): Set<number> {
    return new Set(this.membersOf(root).map((number) => this.work.being(number).form));
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

  private keysOf(form: number): readonly HashedKey[] {
    let keys = this.keys.get(form);
    if (!keys) {
      keys = [...this.stage.rule.keys(this.work.form(form) as never)].map(({ key, asks }) => ({
        key: taggedKey(this.stage.number, hashKey(key)),
        asks,
      }));
      if (this.keys.size > REMEMBERED) this.keys.clear();
      this.keys.set(form, keys);
    }
    return keys;
  }

  /** Whom a key leads to: who asks under it finds all, who only offers itself those who ask. */
  private under({ key, asks }: HashedKey): readonly number[] {
    const word = key.toString('latin1');
    let found = this.clustersOfKey.get(word);
    if (!found) {
      const forms = { all: [] as number[], asking: [] as number[] };
      for (const { key: full, value } of this.work.tables.formKeys.getRange(keysUnder(key))) {
        forms.all.push(lastNumber(full));
        if (value[0] === 1) forms.asking.push(lastNumber(full));
      }
      const clustersOf = (of: readonly number[]): number[] => [
        ...new Set(of.flatMap((form) => this.clustersWith(form))),
      ];
      found = { all: forms.asking.length > 0 ? clustersOf(forms.all) : [], asking: clustersOf(forms.asking) };
      this.clustersOfKey.set(word, found);
    }
    return asks ? found.all : found.asking;
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
          const word = `${key.asks} ${key.key.toString('latin1')}`;
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
}

/** The forms of beings, each once. */
function formsAmong(beings: readonly MemberBeing[]): Iterable<number> {
  return beings.length === 1 ? [beings[0]!.form] : new Set(beings.map(({ form }) => form));
}

/** So many lookups are remembered before all are forgotten. */
const REMEMBERED = 30_000;
