import { pointAt } from './route-arrows.js';
import { overlap } from './separate-cards.js';
import type { Box, Card, Point, Route } from './types.js';

/** Where along an arrow a caption is tried: the middle first. */
const PLACES = [0.5, 0.45, 0.55, 0.4, 0.6, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82];
/** How far beside its arrow a caption may stand, in pixels: on the line first. */
const ASIDES = [0, 12, -12, 22, -22, 36, -36, 52, -52];

/**
 * Finds each caption a place on its arrow, or close beside it, that covers no card and no other caption; where there is
 * none, the place that covers least. None is left out: without its caption a line says too much or too little.
 */
export function placeCaptions(routes: readonly Route[], cards: readonly Card[]): void {
  const taken: Box[] = [...cards];
  for (const route of routes) {
    const { caption } = route.arrow;
    if (!caption) continue;
    const { width, height } = caption;
    const tries = ASIDES.flatMap((aside) => PLACES.map((share) => ({ ...beside(route, share, aside), width, height })));
    route.caption = tries.find((box) => !taken.some((other) => overlap(box, other))) ?? leastCovering(tries, taken);
    taken.push(route.caption);
  }
}

function leastCovering(tries: readonly Box[], taken: readonly Box[]): Box {
  const covers = tries.map((box) => taken.reduce((sum, other) => sum + sharedArea(box, other), 0));
  return tries[covers.indexOf(Math.min(...covers))]!;
}

function sharedArea(a: Box, b: Box): number {
  const side = (at: 'x' | 'y', size: 'width' | 'height') => (a[size] + b[size]) / 2 - Math.abs(a[at] - b[at]);
  return Math.max(0, side('x', 'width')) * Math.max(0, side('y', 'height'));
}

/** A point so many pixels to the right of a route at a share of its way. */
function beside(route: Route, share: number, aside: number): Point {
  const { x, y } = pointAt(route, share);
  const [dx, dy] = [route.to.x - route.from.x, route.to.y - route.from.y];
  const length = Math.hypot(dx, dy) || 1;
  return { x: x - (dy / length) * aside, y: y + (dx / length) * aside };
}
