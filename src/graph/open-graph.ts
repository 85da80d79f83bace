import type { GraphView } from '../model/graph-view.js';
import { InputError } from '../model/input-error.js';
import { isLeftOut, type LeftOut } from '../model/left-out.js';
import type { RecordEntity } from '../model/record.js';
import { whileSame } from '../model/while-same.js';
import { assemble } from './assemble-graph.js';
import { bringUpToDate, isUpToDate } from './bring-up-to-date.js';
import { readDecisions } from './decisions/read-decisions.js';
import { type Reasons, reasonsIn } from './reasons.js';
import { openStore } from './store/open-store.js';
import type { ArticleStore } from './store/types.js';
import { GraphStream } from './tables/export-tables.js';
import { FOR_EXPORTS } from './tables/kept.js';
import { GraphReader } from './tables/read-graph.js';
import { TableReasons } from './tables/table-reasons.js';
import { TableView } from './tables/table-view.js';
import { tellLeftOut } from './tables/tell-updates.js';
import { viewOf } from './view/view-of.js';
import { streamOf, type WholeStream } from './whole-stream.js';

/** A graph opened to be read: asked through its view, exported piece by piece. */
export interface OpenedGraph {
  readonly view: GraphView;
  readonly stream: WholeStream;
  /** how its nodes came about */
  readonly reasons: Reasons;
  readonly store: ArticleStore;
  /** articles that it does not tell of, or not in all of their sources, now */
  leftOut(): LeftOut;
  close(): Promise<void>;
}

/**
 * Opens the graph of a folder; what changed since it was last asked is brought in first.
 * @throws InputError when the folder holds no graph.
 */
export function openGraph(folder: string): OpenedGraph {
  const { store, current, leftOut } = openCurrent(folder);
  const close = (): Promise<void> => store.close();
  const readEntities = (id: string): readonly RecordEntity[] => store.get(id)?.record.entities ?? [];
  if (!current) {
    const assembly = assemble(store.articles(), readDecisions(folder));
    const { graph } = assembly;
    const view = viewOf(graph, (id) => store.text(id), readEntities);
    return { view, stream: streamOf(graph), reasons: reasonsIn(assembly), store, leftOut: () => leftOut, close };
  }
  const tables = store.graph!;
  const readText = (id: string): string => store.text(id)!;
  const stream = new GraphStream(new GraphReader(tables, readText, FOR_EXPORTS));
  const reasons = new TableReasons(new GraphReader(tables, readText));
  // a server asks with every question
  const leftOutNow = whileSame(
    () => store.stamp(),
    () => store.leftOut(true),
  );
  return { view: new TableView(tables, readText, readEntities), stream, reasons, store, leftOut: leftOutNow, close };
}

/** A store opened to be read: whether its tables are up to date, and what they leave out. */
export interface CurrentStore {
  readonly store: ArticleStore;
  readonly current: boolean;
  readonly leftOut: LeftOut;
}

/**
 * Opens the store of a folder with its tables up to date; not current where they are not and somebody else writes, or nobody may.
 * Tells of articles that the graph leaves out.
 */
export function openCurrent(folder: string): CurrentStore {
  const { store, current } = openWithTables(folder);
  const leftOut = store.leftOut(current);
  if (isLeftOut(leftOut)) tellLeftOut(folder, leftOut);
  return { store, current, leftOut };
}

function openWithTables(folder: string): { readonly store: ArticleStore; readonly current: boolean } {
  const store = openStore(folder);
  const decisions = readDecisions(folder);
  if (isUpToDate(store, decisions)) return { store, current: true };
  // LMDB opens a file once a process: what is opened for writing goes on as a reader
  void store.close();
  let writer: ArticleStore;
  try {
    writer = openStore(folder, { write: true, existing: true });
  } catch (error) {
    // read-only folders and folders being written are read as they are
    if (!(error instanceof InputError) && !isRefusal(error)) throw error;
    return { store: openStore(folder), current: false };
  }
  try {
    bringUpToDate(writer);
  } catch (error) {
    void writer.close();
    throw error;
  }
  writer.stopWriting();
  return { store: writer, current: true };
}

/** The system does not let us write there. */
const isRefusal = (error: unknown): boolean =>
  ['EACCES', 'EPERM', 'EROFS', 'ENOSPC'].includes((error as { code?: string }).code ?? '');
