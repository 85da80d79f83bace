import { improvePlaces } from './improve-places.js';
import { layOutComponent } from './lay-out-component.js';
import { packBoxes } from './pack-boxes.js';
import { CARD_GAP, separateCards } from './separate-cards.js';
import { setInRings } from './set-in-rings.js';
import type { Box, Card, Scene } from './types.js';

/** Width by height that a picture aims at. */
const ASPECT = 1.5;
const COMPONENT_GAP = 2 * CARD_GAP;

/**
 * Gives every card its place: each connected component by itself, largest first, then side by side.
 * @returns the picture's size, in pixels; its top left corner is (0, 0)
 */
export function layOutScene(scene: Scene, seed: number, aspect: number = ASPECT): { width: number; height: number } {
  const components = componentsOf(scene);
  for (const component of components) {
    layOutComponent(component, seed);
    layFlat(component);
    const inRings = component.cards.some(({ marked }) => marked);
    if (inRings) setInRings(component);
    separateCards(component.cards, component.arrows, inRings);
    if (!inRings) improvePlaces(component, seed);
  }
  return packComponents(components, aspect);
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
function layFlat(component: Scene): void {
  const boxes = boxesOf(component);
  const { width, height } = boundsOf(boxes);
  if (height <= width) return;
  for (const box of boxes) [box.x, box.y] = [box.y, -box.x];
}

/** Puts the components side by side, as close as their outlines let them. */
function packComponents(components: readonly Scene[], aspect: number): { width: number; height: number } {
  const packed = components.map((component) => {
    const boxes = boxesOf(component);
    const bounds = boundsOf(boxes);
    return {
      boxes,
      bounds,
      width: bounds.width + COMPONENT_GAP,
      height: bounds.height + COMPONENT_GAP,
      left: 0,
      top: 0,
    };
  });
  packed.sort((a, b) => b.width * b.height - a.width * a.height);
  packBoxes(packed, aspect);
  for (const { boxes, bounds, left, top } of packed) {
    for (const box of boxes) {
      box.x += left - (bounds.x - bounds.width / 2);
      box.y += top - (bounds.y - bounds.height / 2);
    }
  }
  const right = Math.max(0, ...packed.map(({ left, bounds }) => left + bounds.width));
  return { width: right, height: Math.max(0, ...packed.map(({ top, bounds }) => top + bounds.height)) };
}

/** Everything of a scene that takes room: cards and captions. */
export const boxesOf = ({ cards, arrows }: Scene): Box[] => [
  ...cards,
  ...arrows.flatMap(({ caption }) => caption ?? []),
];

/** The box around all cards, by its middle. */
export function boundsOf(boxes: readonly Box[]): Box {
  const left = Math.min(...boxes.map(({ x, width }) => x - width / 2));
  const right = Math.max(...boxes.map(({ x, width }) => x + width / 2));
  const top = Math.min(...boxes.map(({ y, height }) => y - height / 2));
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height / 2));
  return { x: (left + right) / 2, y: (top + bottom) / 2, width: right - left, height: bottom - top };
}
