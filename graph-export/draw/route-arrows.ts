import { overlap } from './separate-cards.js';
import type { Arrow, Box, Card, Point, Route } from './types.js';

/** How far apart the middles of arrows that join the same two cards are, in pixels. */
const SPREAD = 34;
/** Room between a card and the tip of an arrow. */
const TIP_GAP = 3;
const CAPTION_HEIGHT = 16;
/** Where along an arrow a caption is tried: the middle first. */
const CAPTION_PLACES = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82];
/** How far beside its arrow a caption may stand, in pixels: on the line first. */
const CAPTION_ASIDES = [0, 12, -12, 22, -22];

/** Draws every arrow from the rim of one card to the rim of the other; several between two cards bend apart. */
export function routeArrows(arrows: readonly Arrow[], cards: readonly Card[]): Route[] {
  const byKey = new Map(cards.map((card) => [card.key, card]));
  const routes: Route[] = [];
  for (const parallel of groupByEnds(arrows)) {
    for (const [position, arrow] of parallel.entries()) {
      const offset = (position - (parallel.length - 1) / 2) * SPREAD;
      routes.push(routeOf(arrow, byKey.get(arrow.source)!, byKey.get(arrow.target)!, offset));
    }
  }
  return routes;
}

function groupByEnds(arrows: readonly Arrow[]): Arrow[][] {
  const groups = new Map<string, Arrow[]>();
  for (const arrow of arrows) {
    const ends = JSON.stringify([arrow.source, arrow.target].sort());
    groups.set(ends, [...(groups.get(ends) ?? []), arrow]);
  }
  return [...groups.values()];
}

function routeOf(arrow: Arrow, source: Card, target: Card, offset: number): Route {
  if (source === target) return loopOf(arrow, source);
  // the same side for both directions: the normal is taken from the card whose key is smaller
  const [first, second] = arrow.source < arrow.target ? [source, target] : [target, source];
  const length = Math.hypot(second.x - first.x, second.y - first.y) || 1;
  const normal = { x: -(second.y - first.y) / length, y: (second.x - first.x) / length };
  const bend = {
    x: (source.x + target.x) / 2 + normal.x * offset * 2,
    y: (source.y + target.y) / 2 + normal.y * offset * 2,
  };
  return { arrow, from: rimPoint(source, bend), bend, to: rimPoint(target, bend), caption: null };
}

function loopOf(arrow: Arrow, card: Card): Route {
  const right = card.x + card.width / 2 + TIP_GAP;
  const [from, to] = [card.y - card.height / 4, card.y + card.height / 4];
  return {
    arrow,
    from: { x: right, y: from },
    bend: { x: right + SPREAD, y: card.y },
    to: { x: right, y: to },
    caption: null,
  };
}

/** Where the line from a card's middle to a point leaves the card. */
function rimPoint(card: Card, towards: Point): Point {
  const [dx, dy] = [towards.x - card.x, towards.y - card.y];
  const share = Math.min(
    (card.width / 2 + TIP_GAP) / Math.max(Math.abs(dx), 1e-6),
    (card.height / 2 + TIP_GAP) / Math.max(Math.abs(dy), 1e-6),
  );
  return { x: card.x + dx * Math.min(share, 1), y: card.y + dy * Math.min(share, 1) };
}

/** The point of a route at a share of its way. */
export function pointAt({ from, bend, to }: Route, share: number): Point {
  const rest = 1 - share;
  return {
    x: rest * rest * from.x + 2 * rest * share * bend.x + share * share * to.x,
    y: rest * rest * from.y + 2 * rest * share * bend.y + share * share * to.y,
  };
}

/**
 * Finds each caption a place on its arrow, or close beside it, that covers no card and no other caption. One that has
 * none is left out, unless a reader needs it to see that the line is no plain fact: then it stands on its line.
 */
export function placeCaptions(routes: readonly Route[], cards: readonly Card[], width: (text: string) => number): void {
  const taken: Box[] = [...cards];
  const needed = routes.filter(({ arrow }) => arrow.caption?.required);
  const wanted = routes.filter(({ arrow }) => arrow.caption && !arrow.caption.required);
  for (const route of [...needed, ...wanted]) {
    const { text, required } = route.arrow.caption!;
    const size = { width: width(text) + 10, height: CAPTION_HEIGHT };
    const tries = CAPTION_ASIDES.flatMap((aside) =>
      CAPTION_PLACES.map((share) => ({ ...beside(route, share, aside), ...size })),
    );
    const free = tries.find((box) => !taken.some((other) => overlap(box, other)));
    route.caption = free ?? (required ? tries[0]! : null);
    if (route.caption) taken.push(route.caption);
  }
}

/** A point so many pixels to the right of a route at a share of its way. */
function beside(route: Route, share: number, aside: number): Point {
  const { x, y } = pointAt(route, share);
  const [dx, dy] = [route.to.x - route.from.x, route.to.y - route.from.y];
  const length = Math.hypot(dx, dy) || 1;
  return { x: x - (dy / length) * aside, y: y + (dx / length) * aside };
}
