import type { ArticleEntities } from '../entities/types.js';
import type { Annotation } from '../language/types.js';
import { landOfBody } from './land-of-body.js';
import { personTraits } from './person-traits.js';
import { placeTraits } from './place-traits.js';
import type { Trait, Traits } from './types.js';

/** What an article tells of its beings beside their names: roles, ages, genders, lands, former names. Identity reads nothing else of the text. */
export function findTraits(annotation: Annotation, entities: ArticleEntities): Traits {
  const found = new Map<ArticleEntities['entities'][number], readonly Trait[]>();
  for (const entity of entities.entities) {
    const traits =
      entity.type === 'person'
        ? personTraits(annotation, entities, entity)
        : entity.type === 'organisation'
          ? landOfBody(annotation, entity)
          : entity.type === 'place'
            ? placeTraits(annotation, entity)
            : [];
    if (traits.length > 0)
      found.set(
        entity,
        [...traits].sort((a, b) => a.span[0] - b.span[0]),
      );
  }
  return found;
}
