import { MultiUndirectedGraph } from 'graphology';
import forceAtlas2Module from 'graphology-layout-forceatlas2';
import { EDGE_TYPES } from '../../src/model/kinds.js';
import { seededRandom } from './seeded-random.js';
import type { Card, Point, Scene } from './types.js';

/** The module is CommonJS: what its types call `default` is what Node imports. */
const forceAtlas2 = forceAtlas2Module as unknown as typeof forceAtlas2Module.default;

/** Enough for components of some hundred nodes to come to rest. */
const ITERATIONS = 600;
/** A golden-angle spiral spreads any number of starting points evenly. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** Relations pull their ends together, ties only keep them in sight. */
const PULL = { relation: 1, tie: 0.35 };
/** How much of an arrow's length should lie free between its cards, in pixels: room for its caption. */
const FREE_LENGTH = 120;

/**
 * Lays one connected component out by ForceAtlas2, from a start that only the seed and the keys decide, scaled so
 * that its arrows are about as long as their cards and captions need. Cards may still overlap afterwards.
 * @throws Error when a coordinate is not finite
 */
export function layOutComponent({ cards, arrows }: Scene, seed: number): void {
  if (cards.length === 1) return place(cards[0]!, { x: 0, y: 0 });
  const graph = new MultiUndirectedGraph();
  const random = seededRandom(seed);
  for (const [position, { key }] of cards.entries()) {
    const radius = 10 * Math.sqrt(position + 0.5);
    const angle = position * GOLDEN_ANGLE + random() * 0.1;
    graph.addNode(key, { x: radius * Math.cos(angle), y: radius * Math.sin(angle) });
  }
  for (const { source, target, type } of arrows) {
    graph.addUndirectedEdge(source, target, { weight: EDGE_TYPES[type].relation ? PULL.relation : PULL.tie });
  }
  const positions = forceAtlas2(graph, {
    iterations: ITERATIONS,
    settings: { ...forceAtlas2.inferSettings(graph), gravity: 0.08, strongGravityMode: true, edgeWeightInfluence: 1 },
  });
  const scale = scaleFor(cards, arrows, positions);
  for (const card of cards) {
    const { x, y } = positions[card.key]!;
    place(card, { x: x * scale, y: y * scale });
  }
}

function scaleFor(cards: readonly Card[], arrows: Scene['arrows'], positions: Record<string, Point>): number {
  const sizes = new Map(cards.map((card) => [card.key, card]));
  let wanted = 0;
  let found = 0;
  for (const { source, target } of arrows) {
    const [a, b] = [positions[source]!, positions[target]!];
    const [from, to] = [sizes.get(source)!, sizes.get(target)!];
    wanted += (from.width + to.width + from.height + to.height) / 4 + FREE_LENGTH;
    found += Math.hypot(a.x - b.x, a.y - b.y);
  }
  return found > 0 ? wanted / found : 1;
}

function place(card: Card, { x, y }: Point): void {
  if (!Number.isFinite(x) || !Number.isFinite(y)) {
    throw new Error(`The layout gave “${card.key}” no finite place (${x}, ${y}): try another --seed.`);
  }
  card.x = x;
  card.y = y;
}
