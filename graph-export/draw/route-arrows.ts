import type { Arrow, Card, Point, Route } from './types.js';

/** How far apart the middles of arrows that join the same two cards are, in pixels. */
const SPREAD = 34;
/** Room between a card and the tip of an arrow. */
const TIP_GAP = 3;
/**
 * Draws every arrow from the rim of one card to the rim of the other. One with a caption goes through it; several
 * without one between the same two cards bend apart.
 */
export function routeArrows(arrows: readonly Arrow[], cards: readonly Card[]): Route[] {
  const byKey = new Map(cards.map((card) => [card.key, card]));
  const ends = (arrow: Arrow) => [byKey.get(arrow.source)!, byKey.get(arrow.target)!] as const;
  const captioned = arrows.filter(({ caption }) => caption !== null);
  const routes = captioned.map((arrow) => routeThrough(arrow, ...ends(arrow), arrow.caption!));
  for (const parallel of groupByEnds(arrows.filter(({ caption }) => caption === null))) {
    for (const [position, arrow] of parallel.entries()) {
      const offset = (position - (parallel.length - 1) / 2) * SPREAD;
      routes.push(routeBeside(arrow, ...ends(arrow), offset));
    }
  }
  return routes;
}

/** A route whose middle is a point. */
function routeThrough(arrow: Arrow, source: Card, target: Card, middle: Point): Route {
  const [from, to] = [rimPoint(source, middle), rimPoint(target, middle)];
  const bend = { x: 2 * middle.x - (from.x + to.x) / 2, y: 2 * middle.y - (from.y + to.y) / 2 };
  return { arrow, from, bend, to };
}

/** A route whose middle lies so many pixels beside the straight line. */
function routeBeside(arrow: Arrow, source: Card, target: Card, offset: number): Route {
  // the same side for both directions: the normal is taken from the card whose key is smaller
  const [first, second] = arrow.source < arrow.target ? [source, target] : [target, source];
  const length = Math.hypot(second.x - first.x, second.y - first.y) || 1;
  const normal = { x: -(second.y - first.y) / length, y: (second.x - first.x) / length };
  // between the rims, not the middles: a large card's middle of the line may lie under the card
  const [from, to] = [rimPoint(source, target), rimPoint(target, source)];
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const bend = { x: middle.x + normal.x * offset * 2, y: middle.y + normal.y * offset * 2 };
  return { arrow, from: rimPoint(source, bend), bend, to: rimPoint(target, bend) };
}

function groupByEnds(arrows: readonly Arrow[]): Arrow[][] {
  const groups = new Map<string, Arrow[]>();
  for (const arrow of arrows) {
    const ends = JSON.stringify([arrow.source, arrow.target].sort());
    groups.set(ends, [...(groups.get(ends) ?? []), arrow]);
  }
  return [...groups.values()];
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
