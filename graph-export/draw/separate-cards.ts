import type { Arrow, Box, Card, Point } from './types.js';

/** The least room between two cards, in pixels. */
export const CARD_GAP = 22;
/** The least room between two cards that an arrow joins, so that the arrow shows. */
const JOINED_GAP = 64;
/** The room an arrow keeps from cards that it does not join. */
const ARROW_GAP = 10;
/** What the heads of an arrow need beside its caption. */
const HEADS_LENGTH = 44;
const MOST_ROUNDS = 400;
/** In the last rounds cards only make room for each other, so that the result has no overlap. */
const ARROW_ROUNDS = 220;
/** How far, of what is needed, an arrow pushes a card in one round: little, so that they do not chase each other. */
const ARROW_PUSH = 0.25;

/** Moves cards apart until none covers another, and on the way out from under the arrows of others. */
export function separateCards(cards: readonly Card[], arrows: readonly Arrow[]): void {
  const byKey = new Map(cards.map((card) => [card.key, card]));
  const rooms = roomsFor(arrows);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    if (round < ARROW_ROUNDS) for (const arrow of arrows) clearArrow(arrow, byKey, cards);
    const moved = clearCards(cards, rooms);
    if (!moved && round >= ARROW_ROUNDS) return;
  }
}

/** The least room between two cards, beside one another and one above the other. */
type Room = { readonly x: number; readonly y: number };
const APART: Room = { x: CARD_GAP, y: CARD_GAP };

/** The room between cards that arrows join: enough to see the arrow and to read its caption. */
function roomsFor(arrows: readonly Arrow[]): Map<string, Room> {
  const rooms = new Map<string, Room>();
  for (const { source, target, caption } of arrows) {
    const ends = [`${source} ${target}`, `${target} ${source}`];
    const known = rooms.get(ends[0]!) ?? { x: JOINED_GAP, y: JOINED_GAP };
    const needed = caption ? { x: caption.width + HEADS_LENGTH, y: caption.height + HEADS_LENGTH } : known;
    for (const key of ends) rooms.set(key, { x: Math.max(known.x, needed.x), y: Math.max(known.y, needed.y) });
  }
  return rooms;
}

/** One round of pushing overlapping pairs apart, along the axis where they overlap least. */
function clearCards(cards: readonly Card[], rooms: ReadonlyMap<string, Room>): boolean {
  let moved = false;
  for (let i = 0; i < cards.length; i++) {
    for (let j = i + 1; j < cards.length; j++) {
      const [a, b] = [cards[i]!, cards[j]!];
      const gap = rooms.get(`${a.key} ${b.key}`) ?? APART;
      const x = (a.width + b.width) / 2 + gap.x - Math.abs(a.x - b.x);
      const y = (a.height + b.height) / 2 + gap.y - Math.abs(a.y - b.y);
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
