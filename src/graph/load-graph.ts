import { emptyGraph } from '../model/empty-graph.js';
import type { NewsGraph } from '../model/news-graph.js';
import { assembleGraph } from './assemble-graph.js';
import { readDecisions } from './decisions/read-decisions.js';
import { openCurrent } from './open-graph.js';
import { GraphStream } from './tables/export-tables.js';
import { GraphReader } from './tables/read-graph.js';
import type { WholeStream } from './whole-stream.js';

/**
 * The whole graph of a folder in memory; every piece of evidence quotes its article. Large graphs are better asked through
 * `openGraph`, which reads what is asked for.
 * @throws InputError when the folder holds no graph.
 */
export function loadGraph(folder: string): NewsGraph {
  const { store, current } = openCurrent(folder);
  try {
    if (!current) return assembleGraph(store.articles(), readDecisions(folder));
    const stream = new GraphStream(new GraphReader(store.graph!, (id) => store.text(id)!));
    return gatherGraph(stream);
  } finally {
    void store.close();
  }
}

/** A whole graph in memory, from its pieces. */
export function gatherGraph(stream: WholeStream): NewsGraph {
  const graph = emptyGraph();
  graph.replaceAttributes({ articles: Object.fromEntries(stream.articles()) });
  for (const { key, attributes } of stream.nodes()) graph.addNode(key, attributes);
  for (const { key, source, target, attributes } of stream.edges())
    graph.addEdgeWithKey(key, source, target, attributes);
  return graph;
}
