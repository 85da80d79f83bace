import type { Entity } from '../entities/types.js';
import { landOf, readLands } from '../names/lands.js';
import { nameWords } from '../names/normalise-name.js';
import type { ClaimContext } from './types.js';

/**
 * "[Moscow] accused Kyiv of lying": a capital that acts for its government is the country, where the article names the country too;
 * any other being is itself.
 */
export function countryOf({ entities }: ClaimContext, entity: Entity): Entity {
  if (entity.type === 'person' || entity.type === 'event') return entity;
  const land = readLands().capitals.get(nameWords(entity.name).join(' '));
  if (land === undefined) return entity;
  return entities.entities.find(({ type, name }) => type === 'place' && landOf(name) === land) ?? entity;
}
