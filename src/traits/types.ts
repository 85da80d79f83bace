import type { Entity } from '../entities/types.js';
import type { TraitKind } from '../model/kinds.js';
import type { Span } from '../model/record.js';

/** One thing that an article tells of a being beside its name. */
export interface Trait {
  readonly kind: TraitKind;
  /** role: as written, "Kremlin spokesperson"; age: years; gender: male or female; land and sense: a key, "united-states/ohio" */
  readonly value: string;
  /** the body or place that a role belongs to, where it has a name; otherwise null */
  readonly of: Entity | null;
  /** the words that tell it */
  readonly span: Span;
}

/** What is told of each being; beings of which nothing is told are missing. */
export type Traits = ReadonlyMap<Entity, readonly Trait[]>;
