/** Two things held to be one, and why. */
export interface ForestJoin {
  readonly one: number;
  readonly other: number;
  readonly rule: string;
  readonly reason: string;
}

/** Sets of things that only grow together; pairs kept apart never come into one set. Every join is logged, so the log is a forest. */
export class JoinForest {
  private readonly parent: Int32Array;
  /** root -> roots of the sets it must not meet */
  private readonly foes = new Map<number, Set<number>>();
  readonly joins: ForestJoin[] = [];

  constructor(size: number) {
    this.parent = new Int32Array(size);
    for (let at = 0; at < size; at++) this.parent[at] = at;
  }

  get size(): number {
    return this.parent.length;
  }

  /** The smallest thing of the set. */
  rootOf(thing: number): number {
    let root = thing;
    while (this.parent[root] !== root) root = this.parent[root]!;
    for (let at = thing; at !== root; ) {
      const next = this.parent[at]!;
      this.parent[at] = root;
      at = next;
    }
    return root;
  }

  together(one: number, other: number): boolean {
    return this.rootOf(one) === this.rootOf(other);
  }

  apart(one: number, other: number): boolean {
    return this.foes.get(this.rootOf(one))?.has(this.rootOf(other)) ?? false;
  }

  /** Whether the set must not meet some other one. */
  contested(thing: number): boolean {
    return (this.foes.get(this.rootOf(thing))?.size ?? 0) > 0;
  }

  /** Keeps two sets apart from now on; false where they are one already. */
  part(one: number, other: number): boolean {
    const [a, b] = [this.rootOf(one), this.rootOf(other)];
    if (a === b) return false;
    this.addFoe(a, b);
    this.addFoe(b, a);
    return true;
  }

  /** Joins two sets unless they are one already or kept apart. */
  join(one: number, other: number, rule: string, reason: string): boolean {
    const [a, b] = [this.rootOf(one), this.rootOf(other)];
    if (a === b || this.foes.get(a)?.has(b)) return false;
    const [root, child] = a < b ? [a, b] : [b, a];
    this.parent[child] = root;
    this.joins.push({ one, other, rule, reason });
    for (const foe of this.foes.get(child) ?? []) {
      this.foes.get(foe)!.delete(child);
      this.addFoe(foe, root);
      this.addFoe(root, foe);
    }
    this.foes.delete(child);
    return true;
  }

  private addFoe(one: number, other: number): void {
    const known = this.foes.get(one);
    if (known) known.add(other);
    else this.foes.set(one, new Set([other]));
  }
}
