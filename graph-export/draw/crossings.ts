import { type Piece, piecesCross } from './pieces.js';
import type { Card, Point, Route } from './types.js';

/** A bent line is looked at in so many pieces. */
const PIECES = 14;

/** A route with the pieces that it is looked at in. */
export interface Traced {
  readonly route: Route;
  readonly points: readonly Point[];
  readonly pieces: readonly Piece[];
  readonly frame: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
}

/** Looks at a bent line as straight pieces. */
export function trace(route: Route): Traced {
  const points = pointsOn(route);
  const [x, y] = [points.map((point) => point.x), points.map((point) => point.y)];
  const pieces = points.slice(1).map((point, at) => ({ ax: x[at]!, ay: y[at]!, bx: point.x, by: point.y }));
  const frame = { left: Math.min(...x), right: Math.max(...x), top: Math.min(...y), bottom: Math.max(...y) };
  return { route, points, pieces, frame };
}

/** Points along a route, both ends included. */
function pointsOn({ from, bend, to }: Route): Point[] {
  return Array.from({ length: PIECES + 1 }, (_, piece) => {
    const t = piece / PIECES;
    const u = 1 - t;
    return {
      x: u * u * from.x + 2 * u * t * bend.x + t * t * to.x,
      y: u * u * from.y + 2 * u * t * bend.y + t * t * to.y,
    };
  });
}

/** How many cards, other than those it joins, a route lies under. */
export function underCards({ route: { arrow }, points, frame }: Traced, cards: readonly Card[]): number {
  return cards.filter(({ key, x, y, width, height }) => {
    if (key === arrow.source || key === arrow.target) return false;
    const [wide, high] = [width / 2 + 2, height / 2 + 2];
    if (frame.right < x - wide || frame.left > x + wide || frame.bottom < y - high || frame.top > y + high)
      return false;
    return points.some((point) => Math.abs(point.x - x) < wide && Math.abs(point.y - y) < high);
  }).length;
}

/** How often a route crosses another; two that meet at a card do not cross there. */
export function crossings(one: Traced, other: Traced): number {
  const [a, b] = [one.route.arrow, other.route.arrow];
  if (a.source === b.source || a.source === b.target || a.target === b.source || a.target === b.target) return 0;
  const [mine, its] = [one.frame, other.frame];
  if (mine.left > its.right || its.left > mine.right || mine.top > its.bottom || its.top > mine.bottom) return 0;
  let count = 0;
  for (const piece of one.pieces) for (const its of other.pieces) if (piecesCross(piece, its)) count += 1;
  return count;
}

/** How often lines cross each other, and how often one lies under a card: the less, the better they can be followed. */
export function countCrossings(routes: readonly Route[], cards: readonly Card[]): { lines: number; cards: number } {
  let [lines, under] = [0, 0];
  const traced = routes.map(trace);
  for (const [index, one] of traced.entries()) {
    under += underCards(one, cards);
    for (const other of traced.slice(index + 1)) lines += crossings(one, other);
  }
  return { lines, cards: under };
}
