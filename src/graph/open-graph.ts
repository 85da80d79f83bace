import { accessSync, constants } from 'node:fs';
import type { GraphView } from '../model/graph-view.js';
import { assembleGraph } from './assemble-graph.js';
import { bringUpToDate, isUpToDate } from './bring-up-to-date.js';
import { readDecisions } from './decisions/read-decisions.js';
import { openStore } from './store/open-store.js';
import type { ArticleStore } from './store/types.js';
import { GraphStream } from './tables/export-tables.js';
import { GraphReader } from './tables/read-graph.js';
import { TableView } from './tables/table-view.js';
import { viewOf } from './view/view-of.js';
import { streamOf, type WholeStream } from './whole-stream.js';

/** A graph opened to be read: asked through its view, exported piece by piece. */
export interface OpenedGraph {
  readonly view: GraphView;
  readonly stream: WholeStream;
  readonly store: ArticleStore;
  close(): Promise<void>;
}

/**
 * Opens the graph of a folder; what changed since it was last asked is brought in first.
 * @throws InputError when the folder holds no graph, or another process is writing it.
 */
export async function openGraph(folder: string): Promise<OpenedGraph> {
  let store = openStore(folder);
  const decisions = readDecisions(folder);
  if (!isUpToDate(store, decisions)) {
    if (!isWritable(folder)) {
      const graph = assembleGraph(store.articles(), decisions);
      return { view: viewOf(graph), stream: streamOf(graph), store, close: () => store.close() };
    }
    await store.close();
    const writer = openStore(folder, { write: true, existing: true });
    try {
      bringUpToDate(writer);
    } finally {
      await writer.close();
    }
    store = openStore(folder);
  }
  const tables = store.graph!;
  const readText = (id: string): string => store.text(id)!;
  return {
    view: new TableView(tables, readText),
    stream: new GraphStream(new GraphReader(tables, readText)),
    store,
    close: () => store.close(),
  };
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
