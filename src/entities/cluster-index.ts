import type { Cluster, NameGroup } from './cluster.js';

/** Finds the clusters that could fit a name without looking at all of them: by keys that two names of one being must share. */
export class ClusterIndex {
  /** most keys have one cluster, and a text can have a million keys */
  private readonly byKey = new Map<string, Cluster | Cluster[]>();
  private readonly order = new Map<Cluster, number>();

  constructor(private readonly keysOf: (group: NameGroup) => readonly string[]) {}

  /** Notes that a cluster has this name. */
  add(cluster: Cluster, group: NameGroup): void {
    if (!this.order.has(cluster)) this.order.set(cluster, this.order.size);
    for (const key of this.keysOf(group)) {
      const known = this.byKey.get(key);
      if (known === undefined) this.byKey.set(key, cluster);
      else if (!Array.isArray(known)) {
        if (known !== cluster) this.byKey.set(key, [known, cluster]);
      } else if (known.at(-1) !== cluster) known.push(cluster);
    }
  }

  /** The clusters that have one of these keys, in the order they were made. */
  find(keys: readonly string[]): Cluster[] {
    const found = new Set(keys.flatMap((key) => this.byKey.get(key) ?? []));
    return [...found].sort((a, b) => this.order.get(a)! - this.order.get(b)!);
  }
}
