import {
  type ArticleStore,
  type Assembly,
  assemble,
  type Decision,
  openStore,
  readDecisions,
} from '../../src/graph/index.js';

/** A graph opened to be decided upon: its store, its decisions, and how it came about. */
export interface OpenGraph {
  readonly store: ArticleStore;
  readonly decisions: readonly Decision[];
  readonly assembly: Assembly;
}

/** Opens a graph, hands it over, and closes it again. */
export async function withGraph<T>(folder: string, use: (open: OpenGraph) => T): Promise<T> {
  const store = openStore(folder);
  try {
    const decisions = readDecisions(folder);
    return use({ store, decisions, assembly: assemble(store.articles(), decisions) });
  } finally {
    await store.close();
  }
}
