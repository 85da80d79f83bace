import { centreCaptions, degreesOf, pullArrows } from './pull-arrows.js';
import type { Arrow, Box, Card, Point } from './types.js';

/** The least room between two cards, in pixels. */
export const CARD_GAP = 22;
/** The least room between two cards that an arrow joins, so that the arrow shows. */
const JOINED_GAP = 48;
/** No two boxes need more room between them. */
export const WIDEST_GAP = JOINED_GAP;
/** The least room between a caption and the cards that its arrow joins, so that the heads show beside it. */
const HEAD_GAP = 24;
/** The least room between a caption and anything else. */
const CAPTION_GAP = 8;
/** The room an arrow keeps from cards that it does not join. */
const ARROW_GAP = 10;
const MOST_ROUNDS = 900;
/** In the last rounds boxes only make room for each other, so that the result has no overlap. */
const ARROW_ROUNDS = 400;
/** How far, of what is needed, an arrow pushes a card in one round: little, so that they do not chase each other. */
const ARROW_PUSH = 0.25;

/**
 * Draws long arrows in and moves cards and captions apart until none covers another, and on the way out from under the
 * arrows of others.
 */
export function separateCards(cards: readonly Card[], arrows: readonly Arrow[], inRings = false): void {
  const byKey = new Map(cards.map((card) => [card.key, card]));
  const degrees = degreesOf(arrows);
  const items = itemsOf(cards, arrows);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    if (round < ARROW_ROUNDS) {
      if (!inRings) pullArrows(arrows, byKey, degrees, 1 - round / ARROW_ROUNDS);
      centreCaptions(arrows, byKey);
      // cards in rings stay where they are: their lines find a way round
      if (!inRings) for (const arrow of arrows) clearArrow(arrow, byKey, cards);
    }
    const moved = clearItems(items);
    if (!moved && round >= ARROW_ROUNDS) return;
  }
}

/** A card or a caption, with the keys of the cards that an arrow joins it to. */
export interface Item {
  readonly box: Box;
  readonly key: string;
  readonly isCaption: boolean;
  readonly joins: ReadonlySet<string>;
}

/** Everything that takes room: cards in their order, then captions. */
export function itemsOf(cards: readonly Card[], arrows: readonly Arrow[]): Item[] {
  const byKey = new Map(
    cards.map((card) => [card.key, { box: card, key: card.key, isCaption: false, joins: new Set<string>() }]),
  );
  for (const { source, target, caption } of arrows) if (!caption) byKey.get(source)!.joins.add(target);
  const captions = arrows.flatMap(({ key, source, target, caption }) =>
    caption ? [{ box: caption, key: `caption of ${key}`, isCaption: true, joins: new Set([source, target]) }] : [],
  );
  return [...byKey.values(), ...captions];
}

/** One round of pushing overlapping pairs apart, along the axis where they overlap least. */
function clearItems(items: readonly Item[]): boolean {
  let moved = false;
  for (let i = 0; i < items.length; i++) {
    for (let j = i + 1; j < items.length; j++) {
      const a = items[i]!.box;
      const b = items[j]!.box;
      const gap = gapBetween(items[i]!, items[j]!);
      const x = (a.width + b.width) / 2 + gap - Math.abs(a.x - b.x);
      const y = (a.height + b.height) / 2 + gap - Math.abs(a.y - b.y);
      if (x <= 0.01 || y <= 0.01) continue;
      moved = true;
      const axis = x < y ? 'x' : 'y';
      const push = Math.min(x, y) / 2;
      const direction = a[axis] < b[axis] ? -1 : 1;
      a[axis] += direction * push;
      b[axis] -= direction * push;
    }
  }
  return moved;
}

/** The least room between two items, in pixels. */
export function gapBetween(a: Item, b: Item): number {
  const joined = a.joins.has(b.key) || b.joins.has(a.key);
  if (a.isCaption || b.isCaption) return joined ? HEAD_GAP : CAPTION_GAP;
  return joined ? JOINED_GAP : CARD_GAP;
}

function clearArrow(arrow: Arrow, byKey: ReadonlyMap<string, Card>, cards: readonly Card[]): void {
  const [from, to] = [byKey.get(arrow.source)!, byKey.get(arrow.target)!];
  for (const card of cards) {
    if (card === from || card === to) continue;
    const push = pushOutOf(card, from, to);
    if (!push) continue;
    card.x += push.x;
    card.y += push.y;
    for (const end of [from, to]) {
      end.x -= push.x / 2;
      end.y -= push.y / 2;
    }
  }
}

/** How to move a card from under the line between two points; null when it does not lie there. */
function pushOutOf(card: Card, from: Point, to: Point): Point | null {
  const along = { x: to.x - from.x, y: to.y - from.y };
  const length = Math.hypot(along.x, along.y);
  if (length < 1) return null;
  const share = ((card.x - from.x) * along.x + (card.y - from.y) * along.y) / length ** 2;
  if (share <= 0.02 || share >= 0.98) return null;
  const normal = { x: -along.y / length, y: along.x / length };
  const offset = (card.x - from.x) * normal.x + (card.y - from.y) * normal.y;
  const reach = (Math.abs(normal.x) * card.width + Math.abs(normal.y) * card.height) / 2 + ARROW_GAP;
  if (Math.abs(offset) >= reach) return null;
  const push = (reach - Math.abs(offset)) * ARROW_PUSH * (offset < 0 ? -1 : 1);
  return { x: normal.x * push, y: normal.y * push };
}

/** Whether two boxes share any ground. */
export function overlap(a: Box, b: Box): boolean {
  return Math.abs(a.x - b.x) * 2 < a.width + b.width && Math.abs(a.y - b.y) * 2 < a.height + b.height;
}
