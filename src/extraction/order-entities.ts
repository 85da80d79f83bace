import type { ClaimDraft } from '../claims/types.js';
import type { Entity } from '../entities/types.js';

/** All entities of an article, those that claims added too, in the order of the places where they are first told of. */
export function orderEntities(found: readonly Entity[], claims: readonly ClaimDraft[]): Entity[] {
  const places = new Map<Entity, number>();
  const meet = (entity: Entity | null | undefined, otherwise: number) => {
    if (!entity) return;
    const place = entity.mentions[0]?.span[0] ?? otherwise;
    places.set(entity, Math.min(place, places.get(entity) ?? place));
    meet(entity.event?.place, otherwise);
  };
  for (const entity of found) meet(entity, 0);
  for (const claim of claims) {
    for (const entity of [claim.source, claim.target, claim.event]) meet(entity, claim.evidence[0]);
  }
  // entities of one place stay in the order in which they were met
  return [...places.keys()].sort((a, b) => places.get(a)! - places.get(b)!);
}
