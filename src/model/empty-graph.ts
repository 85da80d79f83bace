import type { NewsGraph } from './news-graph.js';
import { packageWhenUsed } from './package-when-used.js';

const graphology = packageWhenUsed<typeof import('graphology')>('graphology');

/** A graph without nodes; graphology is loaded for the first one. */
export const emptyGraph = (): NewsGraph => new (graphology().MultiDirectedGraph)();
