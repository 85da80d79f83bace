import type { NewsGraph } from '../model/news-graph.js';
import { assembleGraph } from './assemble-graph.js';
import { cacheKey } from './cache/cache-key.js';
import { readCache } from './cache/read-cache.js';
import { dropCache, SMALLEST_KEPT, writeCache } from './cache/write-cache.js';
import { readDecisions } from './decisions/read-decisions.js';
import { openStore } from './store/open-store.js';
import type { ArticleStore } from './store/types.js';

/**
 * The graph of a folder, assembled from its store under its decisions; every piece of evidence quotes its article.
 * A large graph is kept beside the store, and read from there until something changes.
 * @throws InputError when the folder holds no graph.
 */
export function loadGraph(folder: string): NewsGraph {
  const store = openStore(folder);
  try {
    const decisions = readDecisions(folder);
    const key = cacheKey(store);
    const kept = readCache(folder, key);
    if (kept) return kept;
    const graph = assembleGraph(store.articles(), decisions);
    keep(folder, key, graph);
    return graph;
  } finally {
    void store.close();
  }
}

/** Keeps a graph that was just assembled from this store, so that the first question is answered at once. */
export function keepGraph(store: ArticleStore, graph: NewsGraph): void {
  keep(store.folder, cacheKey(store), graph);
}

function keep(folder: string, key: string, graph: NewsGraph): void {
  if (graph.size >= SMALLEST_KEPT) writeCache(folder, key, graph);
  else dropCache(folder);
}
