import { edgeRow } from '../../src/model/kinds.js';
import type { Outline } from './outline-scene.js';

/** The style in which a being's name is set. */
export type Weight = 'being-large' | 'being' | 'being-small';

/** Of the beings of a picture, so many are set large, and so many small. */
const LARGE = 0.15;
const SMALL = 0.5;
/** In a picture of fewer all are set alike. */
const FEW = 6;

/** How large each card's name is set: by how much is told of it, against the others of the picture. */
export function weightsOf({ cards, arrows }: Outline): Map<string, Weight> {
  const told = new Map<string, number>();
  for (const { source, target, type, reports, count } of arrows) {
    for (const end of [source, target])
      told.set(end, (told.get(end) ?? 0) + edgeRow(type).importance * reports * Math.sqrt(count));
  }
  const beings = cards
    .filter(({ kind }) => kind !== 'event')
    .sort((a, b) => (told.get(b.key) ?? 0) - (told.get(a.key) ?? 0) || (a.key < b.key ? -1 : 1));
  const weights = new Map<string, Weight>(cards.map(({ key }) => [key, 'being']));
  if (beings.length < FEW) return weights;
  for (const [place, { key }] of beings.entries()) {
    const share = place / beings.length;
    weights.set(key, share < LARGE ? 'being-large' : share < 1 - SMALL ? 'being' : 'being-small');
  }
  return weights;
}
