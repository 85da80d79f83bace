import type { EventTelling } from '../digest/types.js';

/** One article's telling of an event, its beings and places known across articles. */
export interface Told {
  /** number of the entity; says nothing of order */
  readonly index: number;
  readonly telling: EventTelling;
  /** nodes of the beings that took part, or of the speaker of a statement: a number for each, sorted */
  readonly beings: readonly number[];
  /** node of the place, or null */
  readonly place: number | null;
  /** nodes that the event's name names, sorted */
  readonly named: readonly number[];
  /** the story whose text the article holds: copies share it */
  readonly story: string;
  /** whether other articles may hold the same story */
  readonly copied: boolean;
  /** statements: what was worked out of the words before */
  readonly prepared?: { readonly wording: string; readonly pairs: readonly number[] };
}

/** What event rules may ask about places. */
export interface Ground {
  /** whether one place lies in the other, as far as names tell: Geneva in Switzerland */
  within(one: number, other: number): boolean;
}

/** Two tellings that a rule holds to tell one event. */
export interface EventJoin {
  readonly one: number;
  readonly other: number;
  /** one sentence for the reader */
  readonly reason: string;
  /** where it is not the name of the group's rule */
  readonly rule?: string;
}

/** What has changed in a group. */
export interface GroupChange {
  readonly arrived: readonly Told[];
  readonly left: readonly Told[];
  /** the joins as they were */
  readonly before: readonly EventJoin[];
}

/** A part of a group that has grown too large for one machine: whoever shares its key is in it. */
export interface PartKey {
  readonly key: string;
  /** whether the telling looks for others there; a part in which nobody asks gives nothing */
  readonly asks: boolean;
}

/** How a rule's groups are cut: all parts together give the joins that the groups give, some of them more than once. */
export interface GroupParts {
  /** the parts in which a telling stands, each once */
  keys(told: Told): Iterable<PartKey>;
  /** @param group all tellings of the part, sorted by article and entity */
  join(group: readonly Told[], key: string): readonly EventJoin[];
}

/**
 * One rule by which tellings are held to tell one event. It looks at tellings in groups: whoever shares a key is in one group,
 * and what a group gives depends on that group alone, so that a new telling costs its own groups and no others.
 */
export interface EventRule {
  readonly name: string;
  /** the groups in which a telling stands, each once; none where the rule does not look at such events */
  keys(told: Told): Iterable<string>;
  /**
   * @param group all tellings under the key, sorted by article and entity
   * @returns joins in an order that the group alone decides; numbers of nodes may be compared, never ranked
   */
  join(group: readonly Told[], key: string, ground: Ground): readonly EventJoin[];
  /** where groups grow large: the same joins, found from those before and from what changed */
  rejoin?(group: readonly Told[], change: GroupChange): readonly EventJoin[];
  /** rules that rejoin: what is worked out of a telling and kept with its group */
  prepare?(told: Told): NonNullable<Told['prepared']>;
  /** rules whose groups grow with the set: one speaker makes a tenth of all statements */
  readonly parts?: GroupParts;
}
