import { type OpenedGraph, openGraph } from '../../src/graph/index.js';

/** Opens a graph to be decided upon, hands it over, and closes it again. */
export async function withGraph<T>(folder: string, use: (open: OpenedGraph) => T): Promise<T> {
  const opened = openGraph(folder);
  try {
    return use(opened);
  } finally {
    await opened.close();
  }
}
