import type { Item } from './separate-cards.js';
import type { Card, Scene } from './types.js';

/** An arrow, or several between the same two cards, as a straight line. */
export interface Line {
  readonly ends: readonly [number, number];
  readonly captions: readonly number[];
  /** how many arrows it stands for */
  readonly weight: number;
}

/** The lines that arrows make, each with the numbers of its cards and captions. */
export function linesOf(cards: readonly Card[], arrows: Scene['arrows'], items: readonly Item[]): Line[] {
  const at = new Map(cards.map(({ key }, index) => [key, index]));
  const captionAt = new Map(items.map(({ box }, index) => [box, index]));
  const lines = new Map<string, { ends: [number, number]; captions: number[]; weight: number }>();
  for (const { source, target, caption } of arrows) {
    const ends = [at.get(source)!, at.get(target)!].sort((a, b) => a - b) as [number, number];
    if (ends[0] === ends[1]) continue;
    const line = lines.get(ends.join()) ?? { ends, captions: [], weight: 0 };
    line.weight += 1;
    if (caption) line.captions.push(captionAt.get(caption)!);
    lines.set(ends.join(), line);
  }
  return [...lines.values()];
}
