import { forceLayout } from '../layout/force-layout.js';
import type { Card, Point, Scene } from './types.js';

/** How much of an arrow's length should lie free between its cards, in pixels: room for its caption. */
const FREE_LENGTH = 120;

/**
 * Lays one connected component out, scaled so that its arrows are about as long as their cards and captions need.
 * Cards may still overlap afterwards.
 */
export function layOutComponent({ cards, arrows }: Scene, seed: number): void {
  const places = forceLayout(
    cards.map(({ key }) => key),
    arrows,
    seed,
  );
  const scale = scaleFor(cards, arrows, places);
  for (const card of cards) {
    const { x, y } = places[card.key]!;
    card.x = x * scale;
    card.y = y * scale;
  }
}

function scaleFor(cards: readonly Card[], arrows: Scene['arrows'], places: Record<string, Point>): number {
  const byKey = new Map(cards.map((card) => [card.key, card]));
  let wanted = 0;
  let found = 0;
  for (const { source, target } of arrows) {
    const [a, b] = [places[source]!, places[target]!];
    const [from, to] = [byKey.get(source)!, byKey.get(target)!];
    wanted += (from.width + to.width + from.height + to.height) / 4 + FREE_LENGTH;
    found += Math.hypot(a.x - b.x, a.y - b.y);
  }
  return found > 0 ? wanted / found : 1;
}
