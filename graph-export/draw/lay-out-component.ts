import { forceLayout, type Line } from '../layout/force-layout.js';
import { FREE_LENGTH } from './pull-arrows.js';
import type { Box, Point, Scene } from './types.js';

/**
 * Lays one connected component out, scaled so that its arrows are about as long as their cards need. A caption takes
 * part as a card between the two that its arrow joins. Boxes may still overlap afterwards.
 */
export function layOutComponent({ cards, arrows }: Scene, seed: number): void {
  const boxes = new Map<string, Box>(cards.map((card) => [card.key, card]));
  const lines: Line[] = [];
  for (const { key, source, target, type, caption } of arrows) {
    if (!caption) lines.push({ source, target, type });
    else {
      const middle = `caption of ${key}`;
      boxes.set(middle, caption);
      lines.push({ source, target: middle, type }, { source: middle, target, type });
    }
  }
  const places = forceLayout([...boxes.keys()], lines, seed);
  const scale = scaleFor(boxes, lines, places);
  for (const [key, box] of boxes) {
    box.x = places[key]!.x * scale;
    box.y = places[key]!.y * scale;
  }
}

function scaleFor(boxes: ReadonlyMap<string, Box>, lines: readonly Line[], places: Record<string, Point>): number {
  let wanted = 0;
  let found = 0;
  for (const { source, target } of lines) {
    const [a, b] = [places[source]!, places[target]!];
    const [from, to] = [boxes.get(source)!, boxes.get(target)!];
    wanted += (from.width + to.width + from.height + to.height) / 4 + FREE_LENGTH;
    found += Math.hypot(a.x - b.x, a.y - b.y);
  }
  return found > 0 ? wanted / found : 1;
}
