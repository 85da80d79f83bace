import { seededRandom } from '../layout/seeded-random.js';
import { itemsOf } from './separate-cards.js';
import { TriedPlaces } from './tried-places.js';
import type { Scene } from './types.js';

/** Moves tried for each card; more find little more. */
const TRIES = 700;
/** Every move is compared with all lines and cards: in large scenes fewer are tried, so that no picture takes over some seconds. */
const WORK = 4_000_000;
/** After so many moves it is looked whether anything is left to mend. */
const LOOK_EVERY = 200;
/** At first a move may cost so much more and be taken, at last none. */
const HEAT = 3;
/** Where nothing is left to mend, so many moves for each card make lines shorter. */
const TIDY = 60;
/** How far a card moves, of the picture's width and height, at first and at last. */
const REACH = { first: 0.5, last: 0.03 };

/**
 * Moves cards so that fewer lines cross, fewer lie under cards, and they are short. Begins with boxes that leave each other
 * room and keeps it so; never leaves the ground that they covered. The same scene and seed give the same places.
 */
export function improvePlaces({ cards, arrows }: Scene, seed: number): void {
  const items = itemsOf(cards, arrows);
  const layout = new TriedPlaces(cards, arrows, items);
  if (layout.knots() === 0) return;
  const random = seededRandom(seed);
  let rounds = Math.min(cards.length * TRIES, Math.round(WORK / layout.compared));
  let heat = HEAT;
  let cost = layout.cost();
  let best = { cost, places: layout.places() };
  for (let round = 0; round < rounds; round++) {
    if (heat > 0 && round % LOOK_EVERY === 0 && layout.knots() === 0) {
      heat = 0;
      rounds = Math.min(rounds, round + cards.length * TIDY);
    }
    const left = 1 - round / rounds;
    const moved = layout.move(random, REACH.last + (REACH.first - REACH.last) * left);
    if (moved === null) continue;
    if (moved <= 0 || random() < Math.exp(-moved / (heat * left * left + 1e-9))) {
      cost += moved;
      if (cost < best.cost - 1e-6) best = { cost, places: layout.places() };
    } else layout.takeBack();
  }
  layout.restore(best.places);
}
