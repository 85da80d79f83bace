import type { NodeKind } from '../../model/kinds.js';
import type { ArticleDigest, EventTelling } from '../digest/types.js';
import type { Being } from '../identity/types.js';
import type { Member } from '../types.js';

/** All entities of the set by number, in the order of (article, beings before events, as the record lists them). */
export interface NumberedSet {
  readonly articles: readonly ArticleDigest[];
  readonly size: number;
  readonly beings: readonly Being[];
  /** number of an event -> its telling */
  readonly events: ReadonlyMap<number, EventTelling>;
  /** what an entity is, by number */
  partOf(number: number): Being | EventTelling;
  /** the number of an entity; undefined for one that is not in the set */
  numberOf(article: string, entity: string): number | undefined;
  memberOf(number: number): Member;
  kindOf(number: number): NodeKind;
}

/** Gives every entity its number. Takes articles sorted by id. */
export function numberEntities(articles: readonly ArticleDigest[]): NumberedSet {
  const numbers = new Map<string, Map<string, number>>();
  const parts: (Being | EventTelling)[] = [];
  const beings: Being[] = [];
  const events = new Map<number, EventTelling>();
  for (const { context, beings: own, events: told } of articles) {
    const inside = new Map<string, number>();
    numbers.set(context.id, inside);
    for (const digest of own) {
      const being: Being = Object.assign(digest, { index: parts.length });
      inside.set(being.entity, being.index);
      parts.push(being);
      beings.push(being);
    }
    for (const telling of told) {
      inside.set(telling.entity, parts.length);
      events.set(parts.length, telling);
      parts.push(telling);
    }
  }
  return {
    articles,
    size: parts.length,
    beings,
    events,
    partOf: (number) => parts[number]!,
    numberOf: (article, entity) => numbers.get(article)?.get(entity),
    memberOf: (number) => ({ article: parts[number]!.article.id, entity: parts[number]!.entity }),
    kindOf: (number) => (events.has(number) ? 'event' : (parts[number] as Being).kind),
  };
}
