import type { Card, Point, Route } from './types.js';

/** A bent line is looked at in so many pieces. */
const PIECES = 14;

/** Points along a route, both ends included. */
export function pointsOn({ from, bend, to }: Route): Point[] {
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
export function underCards({ arrow }: Route, points: readonly Point[], cards: readonly Card[]): number {
  return cards.filter(({ key, x, y, width, height }) => {
    if (key === arrow.source || key === arrow.target) return false;
    return points.some((point) => Math.abs(point.x - x) < width / 2 + 2 && Math.abs(point.y - y) < height / 2 + 2);
  }).length;
}

/** How often a route crosses another; two that meet at a card do not cross there. */
export function crossings(route: Route, points: readonly Point[], other: Route): number {
  const [a, b] = [route.arrow, other.arrow];
  if (a.source === b.source || a.source === b.target || a.target === b.source || a.target === b.target) return 0;
  const others = pointsOn(other);
  if (!near(points, others)) return 0;
  let count = 0;
  for (let i = 0; i < points.length - 1; i++) {
    for (let j = 0; j < others.length - 1; j++)
      if (cross(points[i]!, points[i + 1]!, others[j]!, others[j + 1]!)) count += 1;
  }
  return count;
}

/** How often lines cross each other, and how often one lies under a card: the less, the better they can be followed. */
export function countCrossings(routes: readonly Route[], cards: readonly Card[]): { lines: number; cards: number } {
  let [lines, under] = [0, 0];
  for (const [index, route] of routes.entries()) {
    const points = pointsOn(route);
    under += underCards(route, points, cards);
    for (const other of routes.slice(index + 1)) lines += crossings(route, points, other);
  }
  return { lines, cards: under };
}

function near(one: readonly Point[], other: readonly Point[]): boolean {
  const [a, b] = [frame(one), frame(other)];
  return a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
}

function frame(points: readonly Point[]): { left: number; right: number; top: number; bottom: number } {
  const [x, y] = [points.map((point) => point.x), points.map((point) => point.y)];
  return { left: Math.min(...x), right: Math.max(...x), top: Math.min(...y), bottom: Math.max(...y) };
}

/** Whether two straight pieces cross. */
function cross(a: Point, b: Point, c: Point, d: Point): boolean {
  const side = (p: Point, q: Point, r: Point) => (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x);
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}
