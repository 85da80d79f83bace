import type { Mention } from '../mentions/types.js';
import type { NodeKind } from '../model/kinds.js';
import type { NameJoin } from './joins/types.js';

/** A being, place or event of one article, with everything that stands for it there. */
export interface Entity {
  readonly type: NodeKind;
  /** the fullest form the text gives, without titles */
  readonly name: string;
  /** every other surface form by name */
  readonly aliases: readonly string[];
  /** why its forms are one being's, in the order in which they were joined; missing on what claims add */
  readonly joins?: readonly NameJoin[];
  /** in text order */
  readonly mentions: readonly Mention[];
  /** events only */
  readonly event?: { readonly kind: string; readonly date: string | null; readonly place: Entity | null };
}

/** The beings, places and named events of one article, found by token. Claims add events of their own (statements, meetings, acts). */
export interface ArticleEntities {
  readonly entities: readonly Entity[];
  /** the entity of the mention that covers this token (the innermost one), or null */
  entityAt(token: number): Entity | null;
  /** the mention that covers this token (the innermost one), or null */
  mentionAt(token: number): Mention | null;
}
