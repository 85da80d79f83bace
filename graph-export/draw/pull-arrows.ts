import type { Arrow, Box, Card, Point } from './types.js';

/** How much of an arrow should lie free between its cards, in pixels. */
export const FREE_LENGTH = 64;
/** The same on either side of its caption. */
const FREE_BESIDE_CAPTION = 26;
/** How far, of what it is too long, an arrow draws its ends together in one round. */
const PULL = 0.08;
/** How much longer an arrow may be for each other arrow at its ends: many need room around their card. */
const ROOM_PER_ARROW = 5;
/** How far, of what it is away, a caption goes back to the middle of its arrow in one round. */
const BACK = 0.35;

/** One round of drawing the ends of long arrows together, the end with fewer arrows most; strength from 0 to 1. */
export function pullArrows(
  arrows: readonly Arrow[],
  byKey: ReadonlyMap<string, Card>,
  degrees: ReadonlyMap<string, number>,
  strength: number,
): void {
  for (const { source, target, caption } of arrows) {
    if (source === target) continue;
    const [from, to] = [byKey.get(source)!, byKey.get(target)!];
    const along = { x: to.x - from.x, y: to.y - from.y };
    const length = Math.hypot(along.x, along.y);
    if (length < 1) continue;
    const others = degrees.get(source)! + degrees.get(target)! - 2;
    const least = caption ? reachOf(caption, along) * 2 + 2 * FREE_BESIDE_CAPTION : FREE_LENGTH;
    const free = least + others * ROOM_PER_ARROW;
    const excess = length - reachOf(from, along) - reachOf(to, along) - free;
    if (excess <= 0) continue;
    const share = degrees.get(target)! / (degrees.get(source)! + degrees.get(target)!);
    const step = {
      x: (along.x / length) * excess * PULL * strength * 2,
      y: (along.y / length) * excess * PULL * strength * 2,
    };
    from.x += step.x * share;
    from.y += step.y * share;
    to.x -= step.x * (1 - share);
    to.y -= step.y * (1 - share);
  }
}

/** One round of bringing captions back to the middle of their arrows. */
export function centreCaptions(arrows: readonly Arrow[], byKey: ReadonlyMap<string, Card>): void {
  for (const { source, target, caption } of arrows) {
    if (!caption) continue;
    const [from, to] = [byKey.get(source)!, byKey.get(target)!];
    caption.x += ((from.x + to.x) / 2 - caption.x) * BACK;
    caption.y += ((from.y + to.y) / 2 - caption.y) * BACK;
  }
}

/** How many arrows each card has. */
export function degreesOf(arrows: readonly Arrow[]): Map<string, number> {
  const degrees = new Map<string, number>();
  for (const { source, target } of arrows) {
    for (const end of [source, target]) degrees.set(end, (degrees.get(end) ?? 0) + 1);
  }
  return degrees;
}

/** How far a box reaches from its middle in a direction. */
function reachOf({ width, height }: Box, { x, y }: Point): number {
  const length = Math.hypot(x, y);
  return Math.min(width / 2 / Math.max(Math.abs(x / length), 1e-6), height / 2 / Math.max(Math.abs(y / length), 1e-6));
}
