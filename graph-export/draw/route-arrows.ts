import { crossings, type Traced, trace, underCards } from './crossings.js';
import type { Arrow, Card, Point, Route } from './types.js';

/** How far apart the middles of arrows that join the same two cards are, in pixels. */
const SPREAD = 34;
/** How far beside the straight line the middle of an arrow may lie so that it can be followed, nearest first. */
const DETOURS = [0, 26, -26, 52, -52, 84, -84, 124, -124, 170, -170];
/** What it costs to lie under a card, to cross another line, and to bend: a line that can be followed is worth a bend. */
const COST = { card: 60, crossing: 5, bend: 0.05 };
/** So often lines without a caption choose their way. */
const ROUNDS = 3;
/** Room between a card and the tip of an arrow. */
const TIP_GAP = 3;

/**
 * Draws every arrow from the rim of one card to the rim of the other: one with a caption goes through it, the others
 * take the way that lies under no card and crosses fewest lines; several between the same two cards bend apart.
 */
export function routeArrows(arrows: readonly Arrow[], cards: readonly Card[]): Route[] {
  const byKey = new Map(cards.map((card) => [card.key, card]));
  const ends = (arrow: Arrow) => [byKey.get(arrow.source)!, byKey.get(arrow.target)!] as const;
  const captioned = arrows.filter(({ caption }) => caption !== null);
  const through = captioned.map((arrow) => trace(routeThrough(arrow, ...ends(arrow), arrow.caption!)));
  const others = groupByEnds(arrows.filter(({ caption }) => caption === null));
  // short lines have little choice, so they choose first
  const length = ([arrow]: readonly Arrow[]) => {
    const [a, b] = ends(arrow!);
    return Math.hypot(a.x - b.x, a.y - b.y);
  };
  others.sort((a, b) => length(a) - length(b));
  const free = new Map<Arrow, Traced>();
  // at first a line knows only those before it; then each chooses again among all
  for (let round = 0; round < ROUNDS; round++) {
    for (const parallel of others) {
      for (const [position, arrow] of parallel.entries()) {
        const aside = (position - (parallel.length - 1) / 2) * SPREAD;
        free.delete(arrow);
        free.set(arrow, bestRoute(arrow, ...ends(arrow), aside, [...through, ...free.values()], cards));
      }
    }
  }
  return [...through, ...others.flat().map((arrow) => free.get(arrow)!)].map(({ route }) => route);
}

function bestRoute(
  arrow: Arrow,
  source: Card,
  target: Card,
  aside: number,
  others: readonly Traced[],
  cards: readonly Card[],
): Traced {
  let best: { traced: Traced; cost: number } | null = null;
  for (const detour of DETOURS) {
    const traced = trace(routeBeside(arrow, source, target, aside + detour));
    const bend = COST.bend * Math.abs(detour);
    if (best && bend >= best.cost) break;
    const cost =
      bend +
      COST.card * underCards(traced, cards) +
      COST.crossing * others.reduce((sum, other) => sum + crossings(traced, other), 0);
    if (!best || cost < best.cost) best = { traced, cost };
  }
  return best!.traced;
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
    const known = groups.get(ends);
    if (known) known.push(arrow);
    else groups.set(ends, [arrow]);
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
