import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { MultiDirectedGraph } from 'graphology';
import type { EdgeAttributes, GraphAttributes, NodeAttributes } from '../../model/graph.js';
import type { NewsGraph } from '../../model/news-graph.js';
import { CACHE_FILE } from '../store/graph-folder.js';
import { type CacheTail, type Lean, LONG_LISTS, type Place, type Skeleton, TAIL_LENGTH } from './format.js';

/** The graph kept under this key, its long lists read when they are asked for; null where none is kept. */
export function readCache(folder: string, key: string): NewsGraph | null {
  let handle: number;
  try {
    handle = openSync(join(folder, CACHE_FILE), 'r');
  } catch {
    return null;
  }
  const tail = readTail(handle);
  if (tail?.key !== key) {
    closeSync(handle);
    return null;
  }
  // the file stays open: the lists are in it
  return fleshOut(JSON.parse(readPiece(handle, tail.skeleton)) as Skeleton, handle);
}

function readTail(handle: number): CacheTail | null {
  const { size } = fstatSync(handle);
  if (size < TAIL_LENGTH) return null;
  try {
    return JSON.parse(readPiece(handle, [size - TAIL_LENGTH, TAIL_LENGTH])) as CacheTail;
  } catch {
    return null;
  }
}

function readPiece(handle: number, [offset, length]: Place): string {
  const bytes = Buffer.allocUnsafe(length);
  for (let read = 0; read < length; ) {
    const some = readSync(handle, bytes, read, length - read, offset + read);
    if (some === 0) throw new Error(`${CACHE_FILE} ends early; take it away and ask again.`);
    read += some;
  }
  return bytes.toString();
}

function fleshOut({ attributes, nodes, edges }: Skeleton, handle: number): NewsGraph {
  const graph: NewsGraph = new MultiDirectedGraph();
  graph.replaceAttributes(attributes as unknown as GraphAttributes);
  for (const [key, lean, place] of nodes) {
    graph.addNode(key, withLists<NodeAttributes>(lean, LONG_LISTS.node, handle, place));
  }
  for (const [key, source, target, lean, place] of edges) {
    graph.addEdgeWithKey(key, source, target, withLists<EdgeAttributes>(lean, LONG_LISTS.edge, handle, place));
  }
  return graph;
}

/** Puts in the place of each long list a property that reads it. */
function withLists<T>(lean: Lean, names: readonly string[], handle: number, place: Place): T {
  let lists: unknown[] | null = null;
  const read = (index: number): unknown => {
    lists ??= JSON.parse(readPiece(handle, place)) as unknown[];
    return lists[index];
  };
  names.forEach((name, index) => {
    Object.defineProperty(lean, name, { enumerable: true, configurable: true, get: () => read(index) });
  });
  return lean as T;
}
