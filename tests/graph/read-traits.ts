import type { ArticleEntities, Entity } from '../../src/entities/types.js';
import { loadEnglish } from '../../src/language/index.js';
import type { Annotation } from '../../src/language/types.js';
import { once } from '../../src/lexicon/once.js';
import type { Mention } from '../../src/mentions/types.js';
import type { RecordEntity, RecordTrait, Span } from '../../src/model/record.js';
import { firstEndingBehind } from '../../src/model/span.js';
import { findTraits } from '../../src/traits/find-traits.js';

const english = once(loadEnglish);

/** Entities of a text whose names a test marked, with the traits that the real stage finds beside them. */
export function withTraits(text: string, entities: readonly RecordEntity[]): RecordEntity[] {
  const annotation = english().annotate(text);
  const beings = new Map(entities.map((entity) => [entity.id, asFound(annotation, entity)] as const));
  const ids = new Map([...beings].map(([id, being]) => [being, id] as const));
  const traits = findTraits(annotation, indexOf(annotation, [...beings.values()]));
  return entities.map((entity) => ({
    ...entity,
    traits: (traits.get(beings.get(entity.id)!) ?? []).map(
      ({ kind, value, of, span }): RecordTrait => ({ kind, value, of: of && ids.get(of)!, span: [...span] as Span }),
    ),
  }));
}

function asFound(annotation: Annotation, { type, name, aliases, mentions }: RecordEntity): Entity {
  return { type, name, aliases, mentions: mentions.map(({ span, form }) => mentionAt(annotation, type, span, form)) };
}

function mentionAt(annotation: Annotation, type: Entity['type'], span: Span, form: Mention['form']): Mention {
  const first = firstEndingBehind(annotation, span[0]);
  const last = Math.max(first, firstEndingBehind(annotation, span[1] - 1));
  const tokens = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const head = tokens.find((token) => annotation.head(token) < first || annotation.head(token) > last) ?? last;
  return { first, last, titleFirst: first, head, span, form, type, roles: [], rule: 'test' };
}

function indexOf(annotation: Annotation, entities: readonly Entity[]): ArticleEntities {
  const homes = new Map<number, [Entity, Mention]>();
  for (const entity of entities)
    for (const mention of entity.mentions)
      for (let token = mention.first; token <= mention.last; token++) homes.set(token, [entity, mention]);
  return {
    entities,
    entityAt: (token) => (token < annotation.size ? (homes.get(token)?.[0] ?? null) : null),
    mentionAt: (token) => homes.get(token)?.[1] ?? null,
  };
}
