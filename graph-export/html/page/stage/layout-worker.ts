import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import noverlap from 'graphology-layout-noverlap';

/** Dots to be laid out, from where they stand, and what joins them: places in the list, and how strongly. */
export interface LayoutTask {
  /** how much wider than high the places shall lie */
  readonly stretch: number;
  readonly dots: readonly { readonly x: number; readonly y: number; readonly size: number; readonly fixed: boolean }[];
  readonly lines: readonly (readonly [source: number, target: number, weight: number])[];
}
/** Where each dot goes. */
export type LayoutPlaces = readonly { readonly x: number; readonly y: number }[];

/** Enough for some hundred dots to come to rest; larger graphs get fewer, so that none takes long. */
const iterationsFor = (dots: number): number => Math.round(Math.max(60, Math.min(500, 150_000 / dots)));
/** From so many dots on, far ones push as groups. */
const MANY = 400;
addEventListener('message', ({ data }: MessageEvent<LayoutTask>) => {
  const { dots, lines, stretch } = data;
  const graph = new UndirectedGraph();
  for (const [place, { x, y, size, fixed }] of dots.entries()) graph.addNode(place, { x: x / stretch, y, size, fixed });
  for (const [source, target, weight] of lines) {
    if (graph.hasEdge(source, target)) graph.updateEdgeAttribute(source, target, 'weight', (known) => known + weight);
    else graph.addEdge(source, target, { weight });
  }
  if (graph.order > 1) {
    const settings = {
      ...forceAtlas2.inferSettings(graph),
      barnesHutOptimize: graph.order > MANY,
      gravity: 0.09,
      strongGravityMode: true,
      linLogMode: false,
      scalingRatio: 10,
      edgeWeightInfluence: 0.4,
    };
    forceAtlas2.assign(graph, { iterations: iterationsFor(graph.order), settings });
    noverlap.assign(graph, { maxIterations: 80, settings: { margin: 4, ratio: 1.2 } });
  }
  const places = dots.map(({ x, y, fixed }, place) => {
    const { x: left, y: top } = graph.getNodeAttributes(place);
    return fixed || !Number.isFinite(left) || !Number.isFinite(top) ? { x, y } : { x: left * stretch, y: top };
  });
  postMessage(places satisfies LayoutPlaces);
});
