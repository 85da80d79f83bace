import type { WholeStream } from '../../src/graph/index.js';
import { foldLines } from '../fold-lines.js';
import { forceLayout } from '../layout/force-layout.js';
import { outlinesOf } from '../outlines.js';

/** How far a statement or meeting lies from those it belongs to, and how it turns from the one before. */
const ASIDE = { distance: 6, turn: Math.PI * (3 - Math.sqrt(5)) };

/**
 * A place for every node: beings by who is joined to whom (ForceAtlas2), statements and meetings beside those whose they
 * are. So a graph of many thousand statements takes no longer than its beings do.
 */
export function placeNodes(stream: WholeStream, seed = 1): Map<string, { x: number; y: number }> {
  const { keys, nodes, edges } = outlinesOf(stream);
  const { lines, dots } = foldLines(nodes, edges);
  const beings = keys.filter((_, place) => dots[place]);
  const found = forceLayout(
    beings,
    lines.map(({ source, target, type }) => ({ source: keys[source]!, target: keys[target]!, type })),
    seed,
  );
  const places = new Map(beings.map((key) => [key, found[key]!]));
  const neighbours = neighboursOf(edges, dots);
  let turn = 0;
  for (const [place, key] of keys.entries()) {
    if (dots[place]) continue;
    const near = [...(neighbours.get(place) ?? [])].flatMap((other) => found[keys[other]!] ?? []);
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

/** Whom edges join with each node that has no dot of its own: first those from whom edges come, then those to whom they lead. */
function neighboursOf(
  edges: readonly { readonly source: number; readonly target: number }[],
  dots: readonly boolean[],
): Map<number, Set<number>> {
  const found = new Map<number, Set<number>>();
  const add = (node: number, other: number): void => {
    if (dots[node]) return;
    const known = found.get(node);
    if (known) known.add(other);
    else found.set(node, new Set([other]));
  };
  for (const { source, target } of edges) add(target, source);
  for (const { source, target } of edges) add(source, target);
  return found;
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
