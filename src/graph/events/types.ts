import type { EventTelling } from '../digest/types.js';
import type { JoinForest } from '../identity/join-forest.js';

/** One article's telling of an event, its beings and places known across articles. */
export interface Told {
  /** place among all entities of the set */
  readonly index: number;
  readonly telling: EventTelling;
  /** beings that took part, or the speaker of a statement: the first entity of each one's node, sorted */
  readonly beings: readonly number[];
  /** node of the place, or null */
  readonly place: number | null;
  /** nodes that the event's name names, sorted */
  readonly named: readonly number[];
  /** the story whose text the article holds: copies share it */
  readonly story: string;
}

/** What event rules may ask about places. */
export interface Ground {
  /** whether one place lies in the other, as far as names tell: Geneva in Switzerland */
  within(one: number, other: number): boolean;
}

/** One rule by which tellings are held to tell one event. It joins in the forest, in an order that the set alone decides. */
export interface EventRule {
  readonly name: string;
  join(events: readonly Told[], forest: JoinForest, ground: Ground): void;
}
