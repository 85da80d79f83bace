import type { Card, Scene } from './types.js';

/** Room between two rings, and between two cards of a ring, in pixels. */
const RING_GAP = 90;
const CARD_GAP = 46;
/** Pictures are wider than high, so rings are too. */
const FLAT = 0.62;

/**
 * Puts what the picture is about in the middle, whom it is joined to in a ring around, whom those are joined to in the
 * next. On a ring cards keep the order in which they lay around the middle, so that neighbours stay neighbours.
 */
export function setInRings({ cards, arrows }: Scene): void {
  const rings = ringsOf(cards, arrows);
  const centre = rings[0]!;
  const [cx, cy] = [mean(centre.map(({ x }) => x)), mean(centre.map(({ y }) => y))];
  const angleOf = ({ x, y }: Card) => Math.atan2(y - cy, x - cx);
  for (const ring of rings) for (const card of ring) angles.set(card, angleOf(card));
  setInRow(centre);
  let inner = Math.max(...centre.map(({ x, width }) => Math.abs(x) + width / 2)) * 0.6;
  for (const ring of rings.slice(1)) {
    ring.sort((a, b) => angles.get(a)! - angles.get(b)! || (a.key < b.key ? -1 : 1));
    const around = ring.reduce((sum, { width, height }) => sum + Math.max(width * 0.75, height) + CARD_GAP, 0);
    const depth = Math.max(...ring.map(({ width, height }) => Math.hypot(width, height) / 2));
    const radius = Math.max(inner + RING_GAP + depth, around / (2 * Math.PI * 0.8));
    let turn = angles.get(ring[0]!)!;
    for (const card of ring) {
      const share = (Math.max(card.width * 0.75, card.height) + CARD_GAP) / around;
      turn += share * Math.PI;
      [card.x, card.y] = [radius * Math.cos(turn), radius * FLAT * Math.sin(turn)];
      turn += share * Math.PI;
    }
    inner = radius + depth * 0.4;
  }
}

const angles = new WeakMap<Card, number>();

/** Those the picture is about, those one arrow away, and so on. */
function ringsOf(cards: readonly Card[], arrows: Scene['arrows']): Card[][] {
  const near = new Map<string, string[]>(cards.map(({ key }) => [key, []]));
  for (const { source, target } of arrows) {
    near.get(source)!.push(target);
    near.get(target)!.push(source);
  }
  const byKey = new Map(cards.map((card) => [card.key, card]));
  let border = cards.filter(({ marked }) => marked);
  const seen = new Set(border.map(({ key }) => key));
  const rings: Card[][] = [];
  while (border.length > 0) {
    rings.push(border);
    const next = new Set(border.flatMap(({ key }) => near.get(key)!).filter((key) => !seen.has(key)));
    for (const key of next) seen.add(key);
    border = [...next].map((key) => byKey.get(key)!);
  }
  return rings;
}

/** Several that the picture is about stand side by side. */
function setInRow(centre: readonly Card[]): void {
  const width = centre.reduce((sum, card) => sum + card.width + CARD_GAP, -CARD_GAP);
  let x = -width / 2;
  for (const card of centre) {
    [card.x, card.y] = [x + card.width / 2, 0];
    x += card.width + CARD_GAP;
  }
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
