import type { NodeKind } from '../../model/kinds.js';
import type { ArticleDigest, EventTelling } from '../digest/types.js';
import type { Being } from '../identity/types.js';
import type { Member } from '../types.js';

/** All entities of the set by number, in the order of (article, entity as the record lists them). */
export interface NumberedSet {
  readonly articles: readonly ArticleDigest[];
  readonly size: number;
  readonly beings: readonly Being[];
  /** number of an event -> its telling */
  readonly events: ReadonlyMap<number, EventTelling>;
  /** the number of an entity; undefined for one that is not in the set */
  numberOf(article: string, entity: string): number | undefined;
  memberOf(number: number): Member;
  kindOf(number: number): NodeKind;
}

/** Gives every entity its number. Takes articles sorted by id. */
export function numberEntities(articles: readonly ArticleDigest[]): NumberedSet {
  const numbers = new Map<string, Map<string, number>>();
  const members: Member[] = [];
  const beings: Being[] = [];
  const events = new Map<number, EventTelling>();
  const kinds: NodeKind[] = [];
  for (const { context, beings: own, events: told } of articles) {
    const inside = new Map<string, number>();
    numbers.set(context.id, inside);
    const add = (entity: string, kind: NodeKind): number => {
      const number = members.length;
      inside.set(entity, number);
      members.push({ article: context.id, entity });
      kinds.push(kind);
      return number;
    };
    for (const being of own) beings.push({ ...being, index: add(being.entity, being.kind) });
    for (const telling of told) events.set(add(telling.entity, 'event'), telling);
  }
  return {
    articles,
    size: members.length,
    beings,
    events,
    numberOf: (article, entity) => numbers.get(article)?.get(entity),
    memberOf: (number) => members[number]!,
    kindOf: (number) => kinds[number]!,
  };
}
