import { assembleGraph } from './assemble-graph.js';
import { readDecisions } from './decisions/read-decisions.js';
import { openStore } from './store/open-store.js';
import type { NewsGraph } from './types.js';

/**
 * The graph of a folder, assembled from its store under its decisions; every piece of evidence quotes its article.
 * @throws InputError when the folder holds no graph.
 */
export function loadGraph(folder: string): NewsGraph {
  const store = openStore(folder);
  try {
    return assembleGraph(store.articles(), readDecisions(folder));
  } finally {
    void store.close();
  }
}
