import { MultiUndirectedGraph } from 'graphology';
import forceAtlas2Module from 'graphology-layout-forceatlas2';
import { EDGE_TYPES, type EdgeType } from '../../src/model/kinds.js';
import { seededRandom } from './seeded-random.js';

/** The module is CommonJS: what its types call `default` is what Node imports. */
const forceAtlas2 = forceAtlas2Module as unknown as typeof forceAtlas2Module.default;

/** Enough for graphs of some hundred nodes to come to rest. */
const MOST_ITERATIONS = 600;
/** Larger graphs get fewer, so that no layout takes much over ten seconds … */
const WORK = 1_200_000;
/** … but never fewer than show the clusters. */
const LEAST_ITERATIONS = 120;
/** From so many nodes on, far ones push as groups (Barnes-Hut): a little less exact, much faster. */
const MANY = 600;
/** A golden-angle spiral spreads any number of starting points evenly. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** Relations pull their ends together, ties only keep them in sight. */
const PULL = { relation: 1, tie: 0.35 };

/** A line between two nodes, by their keys. */
export interface Line {
  readonly source: string;
  readonly target: string;
  readonly type: EdgeType;
}

/**
 * Places nodes by ForceAtlas2, from a start that only the seed and the order of the keys decide.
 * @throws Error when a coordinate is not finite
 */
export function forceLayout(
  keys: readonly string[],
  lines: readonly Line[],
  seed: number,
): Record<string, { x: number; y: number }> {
  const graph = new MultiUndirectedGraph();
  const random = seededRandom(seed);
  for (const [position, key] of keys.entries()) {
    const radius = 10 * Math.sqrt(position + 0.5);
    const angle = position * GOLDEN_ANGLE + random() * 0.1;
    graph.addNode(key, { x: radius * Math.cos(angle), y: radius * Math.sin(angle) });
  }
  for (const { source, target, type } of lines) {
    graph.addUndirectedEdge(source, target, { weight: EDGE_TYPES[type].relation ? PULL.relation : PULL.tie });
  }
  if (keys.length === 0) return {};
  const places = forceAtlas2(graph, {
    iterations: Math.round(Math.max(LEAST_ITERATIONS, Math.min(MOST_ITERATIONS, WORK / keys.length))),
    settings: {
      ...forceAtlas2.inferSettings(graph),
      barnesHutOptimize: keys.length > MANY,
      gravity: 0.08,
      strongGravityMode: true,
      edgeWeightInfluence: 1,
    },
  });
  for (const [key, { x, y }] of Object.entries(places)) {
    if (!Number.isFinite(x) || !Number.isFinite(y)) {
      throw new Error(`The layout gave “${key}” no finite place (${x}, ${y}): try another seed.`);
    }
  }
  return places;
}
