import type { NewsGraph } from '../../src/model/news-graph.js';
import { foldLines } from '../fold-lines.js';
import { forceLayout } from '../layout/force-layout.js';

/** How far a statement or meeting lies from those it belongs to, and how it turns from the one before. */
const ASIDE = { distance: 6, turn: Math.PI * (3 - Math.sqrt(5)) };

/**
 * A place for every node: beings by who is joined to whom (ForceAtlas2), statements and meetings beside those whose they
 * are. So a graph of many thousand statements takes no longer than its beings do.
 */
export function placeNodes(graph: NewsGraph, seed = 1): Map<string, { x: number; y: number }> {
  const keys = graph.nodes().sort();
  const at = new Map(keys.map((key, place) => [key, place]));
  const edges = graph
    .edges()
    .sort()
    .map((key) => {
      const { type, factuality } = graph.getEdgeAttributes(key);
      return { source: at.get(graph.source(key))!, target: at.get(graph.target(key))!, type, factuality };
    });
  const { lines, dots } = foldLines(
    keys.map((key) => {
      const { type, kind = null } = graph.getNodeAttributes(key);
      return { isEvent: type === 'event', kind };
    }),
    edges,
  );
  const beings = keys.filter((_, place) => dots[place]);
  const found = forceLayout(
    beings,
    lines.map(({ source, target, type }) => ({ source: keys[source]!, target: keys[target]!, type })),
    seed,
  );
  const places = new Map(beings.map((key) => [key, found[key]!]));
  let turn = 0;
  for (const [place, key] of keys.entries()) {
    if (dots[place]) continue;
    const near = graph.neighbors(key).flatMap((other) => found[other] ?? []);
    turn += 1;
    const distance = ASIDE.distance * (1 + (turn % 7) / 7);
    const middle = { x: mean(near.map(({ x }) => x)), y: mean(near.map(({ y }) => y)) };
    places.set(key, {
      x: middle.x + distance * Math.cos(turn * ASIDE.turn),
      y: middle.y + distance * Math.sin(turn * ASIDE.turn),
    });
  }
  return places;
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
