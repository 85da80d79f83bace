import { JoinForest } from '../identity/join-forest.js';
import type { EventJoin, Told } from './types.js';

/** Sets of tellings within one group that grow as a rule joins them, with the joins in order. */
export class LocalSets {
  readonly joins: EventJoin[] = [];
  private readonly places: ReadonlyMap<number, number>;
  private readonly forest: JoinForest;

  constructor(group: readonly Told[]) {
    this.places = new Map(group.map(({ index }, at) => [index, at] as const));
    this.forest = new JoinForest(group.length);
  }

  /** A number that tellings of one set share. */
  rootOf({ index }: Told): number {
    return this.forest.rootOf(this.places.get(index)!);
  }

  join(one: Told, other: Told, reason: string): void {
    if (this.forest.join(this.places.get(one.index)!, this.places.get(other.index)!, '', ''))
      this.joins.push({ one: one.index, other: other.index, reason });
  }
}
