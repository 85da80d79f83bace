import type { GraphView } from '../../model/graph-view.js';
import { loadGraph } from '../load-graph.js';
import { viewOf } from './view-of.js';

/** The graph of a folder as questions read it. @throws InputError when the folder holds no graph */
export const openView = (folder: string): GraphView => viewOf(loadGraph(folder));
