import { type OpenedGraph, openGraph } from '../../src/graph/index.js';
import type { GraphView } from '../../src/model/graph-view.js';

let atHand: OpenedGraph | null = null;

/**
 * Opens the graph that the console asks, anew where it is open already: LMDB opens a file once a process, so the one before
 * is closed first, in the same turn, and nothing is read from it any more.
 * @throws InputError when the folder holds no graph
 */
export function takeGraph(folder: string): GraphView {
  leaveGraph();
  atHand = openGraph(folder);
  return atHand.view;
}

/** The graph that the console asks, opened where it is not yet. */
export function graphAtHand(folder: string): OpenedGraph {
  atHand ??= openGraph(folder);
  return atHand;
}

/** Closes the graph that the console asked. */
export function leaveGraph(): void {
  void atHand?.close();
  atHand = null;
}
