import type { Cluster } from '../identity/types.js';
import { inSetOrder, type MemberBeing, type Work } from './work.js';

/** Beings that are one after some rule: the number that stands for them, and who they are. */
export interface MemberCluster extends Cluster {
  /** the smallest place in the block at work */
  first: number;
  readonly members: readonly MemberBeing[];
  /** the being that stands for it */
  readonly root: number;
  /** all of them, also those whom a decision lets stand on their own; in the order of the set */
  readonly all: readonly MemberBeing[];
  /** their numbers */
  readonly numbers: readonly number[];
}

/** Gives out clusters; one that a rule left as it was stays the same object, so that what was gathered of it is kept. */
export class Clusters {
  private known = new Map<number, MemberCluster>();
  private era = -1;

  constructor(
    private readonly work: Work,
    private readonly alone: ReadonlySet<number>,
  ) {}

  of(root: number, numbers: readonly number[]): MemberCluster {
    if (this.era !== this.work.era) {
      this.known.clear();
      this.era = this.work.era;
    }
    const before = this.known.get(root);
    if (before && (before.numbers === numbers || sameMembers(before.all, numbers))) return before;
    const all = numbers.map((number) => this.work.being(number)).sort(inSetOrder);
    const members = this.alone.size === 0 ? all : all.filter(({ number }) => !this.alone.has(number));
    const cluster = { first: 0, members, root, all, numbers };
    this.known.set(root, cluster);
    return cluster;
  }

  /** Forgets all: a being has changed. */
  forget(): void {
    this.known.clear();
  }
}

function sameMembers(beings: readonly MemberBeing[], numbers: readonly number[]): boolean {
  if (beings.length !== numbers.length) return false;
  if (numbers.length === 1) return beings[0]!.number === numbers[0];
  const known = new Set(numbers);
  return beings.every(({ number }) => known.has(number));
}
