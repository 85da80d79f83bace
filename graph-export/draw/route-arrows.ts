import type { Arrow, Card, Point, Route } from './types.js';

/** How far apart, at the least, the middles of arrows that join the same two cards are, in pixels. */
const SPREAD = 34;
/** Room between the captions of two such arrows. */
const CAPTION_GAP = 8;
/** Room between a card and the tip of an arrow. */
const TIP_GAP = 3;
/** Draws every arrow from the rim of one card to the rim of the other; several between two cards bend apart. */
export function routeArrows(arrows: readonly Arrow[], cards: readonly Card[]): Route[] {
  const byKey = new Map(cards.map((card) => [card.key, card]));
  const routes: Route[] = [];
  for (const parallel of groupByEnds(arrows)) {
    const spread = Math.max(SPREAD, ...parallel.map(({ caption }) => (caption?.height ?? 0) + CAPTION_GAP));
    for (const [position, arrow] of parallel.entries()) {
      const offset = (position - (parallel.length - 1) / 2) * spread;
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
