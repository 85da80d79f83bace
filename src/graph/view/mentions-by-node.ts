import type { RecordEntity, RecordMention } from '../../model/record.js';

/** The entities of an article's record. */
export type ReadEntities = (article: string) => readonly RecordEntity[];

/** A being of an article, and the key of the node to which it belongs. */
export type BeingOf = readonly [entity: string, key: string];

/** Where an article mentions the nodes of its beings, by their keys, in the order of the text. */
export function mentionsByNode(
  beings: Iterable<BeingOf>,
  entities: readonly RecordEntity[],
): ReadonlyMap<string, readonly RecordMention[]> {
  const byId = new Map(entities.map(({ id, mentions }) => [id, mentions] as const));
  const found = new Map<string, RecordMention[]>();
  for (const [entity, key] of beings) found.set(key, [...(found.get(key) ?? []), ...(byId.get(entity) ?? [])]);
  for (const mentions of found.values()) mentions.sort((one, other) => one.span[0] - other.span[0]);
  return found;
}
