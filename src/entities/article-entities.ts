import type { Annotation } from '../language/types.js';
import type { Mention } from '../mentions/types.js';
import { type Cluster, fullestName } from './cluster.js';
import type { ArticleEntities, Entity } from './types.js';

/** Makes entities of clusters and an index from token to mention and entity; entities in the order of their first mention. */
export function buildArticleEntities(
  annotation: Annotation,
  mentions: readonly Mention[],
  clusters: readonly Cluster[],
): ArticleEntities {
  const home = new Map<Mention, Entity>();
  const entities = clusters.map((cluster) => {
    const entity = toEntity(annotation, cluster);
    for (const mention of entity.mentions) home.set(mention, entity);
    return entity;
  });
  entities.sort((a, b) => a.mentions[0]!.first - b.mentions[0]!.first);
  return indexEntities(annotation.size, entities, mentions, home);
}

/** The lookup by token over given entities; of two mentions that cover a token the shorter one counts, and a name before its titles' words. */
export function indexEntities(
  size: number,
  entities: readonly Entity[],
  mentions: readonly Mention[],
  home: ReadonlyMap<Mention, Entity>,
): ArticleEntities {
  const at = new Array<Mention | undefined>(size);
  for (const mention of mentions) at.fill(mention, mention.titleFirst, mention.first);
  for (const mention of [...mentions].sort((a, b) => b.last - b.first - (a.last - a.first)))
    at.fill(mention, mention.first, mention.last + 1);
  const mentionAt = (token: number) => at[token] ?? null;
  return {
    entities,
    mentionAt,
    entityAt: (token) => {
      const mention = mentionAt(token);
      return (mention && home.get(mention)) ?? null;
    },
  };
}

function toEntity(annotation: Annotation, cluster: Cluster): Entity {
  const name = fullestName(cluster);
  const mentions = [...cluster.groups.flatMap((group) => group.mentions), ...cluster.others].sort(
    (a, b) => a.first - b.first,
  );
  const forms = new Set<string>();
  for (const group of cluster.groups) {
    for (const mention of group.mentions) for (const form of formsOf(annotation, mention)) forms.add(form);
  }
  forms.delete(name);
  const aliases = [...forms];
  return cluster.type === 'event'
    ? { type: cluster.type, name, aliases, mentions, event: { kind: kindOf(name), date: null, place: null } }
    : { type: cluster.type, name, aliases, mentions };
}

/** The form itself and, where a short title stands before it, the form with its title: "Harlow", "Mr. Harlow". */
function formsOf(annotation: Annotation, mention: Mention): string[] {
  const text = (first: number) => {
    const [start, end] = annotation.span(first, mention.last);
    return annotation.text.slice(start, end).replace(/\s+/g, ' ');
  };
  const bare = text(mention.first);
  if (mention.type !== 'person') return [bare];
  let first = mention.titleFirst;
  while (first < mention.first && !/^\p{Lu}/u.test(annotation.form(first))) first++;
  return first < mention.first && mention.first - first <= LONGEST_TITLE ? [bare, text(first)] : [bare];
}

/** More words than these before a name are a description, no form of the name. */
const LONGEST_TITLE = 5;

/** The kind of a named event, from its words: "2016 election" -> election. */
function kindOf(name: string): string {
  const kinds = /\b(election|debate|convention|summit|war|attack|talks|referendum)s?\b/i.exec(name);
  return kinds ? kinds[1]!.toLowerCase() : 'event';
}
