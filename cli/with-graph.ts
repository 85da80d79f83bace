import { type OpenedGraph, openGraph } from '../src/graph/index.js';

/** Opens a graph, hands it over, and closes it when what was done with it is done. */
export async function withGraph<T>(folder: string, use: (open: OpenedGraph) => T): Promise<T> {
  const opened = openGraph(folder);
  try {
    return use(opened);
  } finally {
    await opened.close();
  }
}
