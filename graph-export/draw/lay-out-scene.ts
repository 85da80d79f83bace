import { layOutComponent } from './lay-out-component.js';
import { CARD_GAP, separateCards } from './separate-cards.js';
import type { Box, Card, Scene } from './types.js';

/** Width by height that a picture aims at. */
const ASPECT = 1.5;
const COMPONENT_GAP = 2 * CARD_GAP;

/**
 * Gives every card its place: each connected component by itself, largest first, then side by side in rows.
 * @returns the picture's size, in pixels; its top left corner is (0, 0)
 */
export function layOutScene(scene: Scene, seed: number): { width: number; height: number } {
  const components = componentsOf(scene);
  for (const component of components) {
    layOutComponent(component, seed);
    layFlat(component.cards);
    separateCards(component.cards, component.arrows);
  }
  return packInRows(components.map(({ cards }) => cards));
}

/** The connected parts of a scene, those with most cards first. */
export function componentsOf({ cards, arrows }: Scene): Scene[] {
  const group = new Map(cards.map(({ key }) => [key, key]));
  const find = (key: string): string => {
    let root = key;
    while (group.get(root) !== root) root = group.get(root)!;
    group.set(key, root);
    return root;
  };
  for (const { source, target } of arrows) group.set(find(source), find(target));
  const parts = new Map<string, { cards: Card[]; arrows: Scene['arrows'][number][] }>();
  for (const card of cards) {
    const root = find(card.key);
    if (!parts.has(root)) parts.set(root, { cards: [], arrows: [] });
    parts.get(root)!.cards.push(card);
  }
  for (const arrow of arrows) parts.get(find(arrow.source))!.arrows.push(arrow);
  return [...parts.values()].sort((a, b) => b.cards.length - a.cards.length);
}

/** Turns a component so that it is wider than high: screens and pages are. */
function layFlat(cards: readonly Card[]): void {
  const { width, height } = boundsOf(cards);
  if (height <= width) return;
  for (const card of cards) [card.x, card.y] = [card.y, -card.x];
}

function packInRows(components: readonly (readonly Card[])[]): { width: number; height: number } {
  const boxes = components.map((cards) => ({ cards, box: boundsOf(cards) }));
  const area = boxes.reduce((sum, { box }) => sum + (box.width + COMPONENT_GAP) * (box.height + COMPONENT_GAP), 0);
  const widest = Math.max(0, ...boxes.map(({ box }) => box.width));
  const rowWidth = Math.max(widest, Math.sqrt(area * ASPECT));
  let [x, y, rowHeight, width] = [0, 0, 0, 0];
  for (const { cards, box } of boxes) {
    if (x > 0 && x + box.width > rowWidth) {
      [x, y, rowHeight] = [0, y + rowHeight + COMPONENT_GAP, 0];
    }
    for (const card of cards) {
      card.x += x - (box.x - box.width / 2);
      card.y += y - (box.y - box.height / 2);
    }
    width = Math.max(width, x + box.width);
    x += box.width + COMPONENT_GAP;
    rowHeight = Math.max(rowHeight, box.height);
  }
  return { width, height: y + rowHeight };
}

/** The box around all cards, by its middle. */
export function boundsOf(boxes: readonly Box[]): Box {
  const left = Math.min(...boxes.map(({ x, width }) => x - width / 2));
  const right = Math.max(...boxes.map(({ x, width }) => x + width / 2));
  const top = Math.min(...boxes.map(({ y, height }) => y - height / 2));
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height / 2));
  return { x: (left + right) / 2, y: (top + bottom) / 2, width: right - left, height: bottom - top };
}
