import { closeSync, openSync, readdirSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { NewsGraph } from '../../model/news-graph.js';
import { CACHE_FILE } from '../store/graph-folder.js';
import { type CacheTail, type Lean, LONG_LISTS, type Place, type Skeleton, TAIL_LENGTH } from './format.js';

/** Bytes gathered before they are written. */
const CHUNK = 1 << 20;

/** Edges of the smallest graph that is kept; a smaller one is assembled about as fast as it would be read. */
export const SMALLEST_KEPT = 10_000;

/** Keeps an assembled graph for the next command; a folder that cannot be written to is none the worse for it. */
export function writeCache(folder: string, key: string, graph: NewsGraph): void {
  const file = join(folder, CACHE_FILE);
  const fresh = `${file}.${process.pid}`;
  try {
    clearLeftOvers(folder);
    const pieces = new Pieces(openSync(fresh, 'w'));
    try {
      const skeleton = pieces.add(JSON.stringify(skeletonOf(graph, pieces)));
      pieces.add(JSON.stringify({ key, skeleton } satisfies CacheTail).padEnd(TAIL_LENGTH));
    } finally {
      pieces.close();
    }
    renameSync(fresh, file);
  } catch {
    rmSync(fresh, { force: true });
  }
}

/** Takes the cache away: a graph that is no longer large needs none. */
export function dropCache(folder: string): void {
  try {
    rmSync(join(folder, CACHE_FILE), { force: true });
  } catch {
    // a folder that cannot be written to keeps it
  }
}

/** "graph.cache.1234": what process 1234 was writing when it was killed. */
function clearLeftOvers(folder: string): void {
  for (const file of readdirSync(folder)) {
    const pid = file.startsWith(`${CACHE_FILE}.`) ? Number(file.slice(CACHE_FILE.length + 1)) : Number.NaN;
    if (Number.isInteger(pid) && !isAlive(pid)) rmSync(join(folder, file), { force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

/** Writes the long lists, and gives the rest. */
function skeletonOf(graph: NewsGraph, pieces: Pieces): Skeleton {
  const skeleton: Skeleton = { attributes: { ...graph.getAttributes() }, nodes: [], edges: [] };
  const lean = (attributes: Lean, long: readonly string[]): [Lean, Place] => {
    const place = pieces.add(JSON.stringify(long.map((name) => attributes[name])));
    return [{ ...attributes, ...Object.fromEntries(long.map((name) => [name, null])) }, place];
  };
  graph.forEachNode((key, attributes) => {
    skeleton.nodes.push([key, ...lean({ ...attributes }, LONG_LISTS.node)]);
  });
  graph.forEachEdge((key, attributes, source, target) => {
    skeleton.edges.push([key, source, target, ...lean({ ...attributes }, LONG_LISTS.edge)]);
  });
  return skeleton;
}

/** A file that is written piece by piece, each remembered by its place. */
class Pieces {
  private waiting: Buffer[] = [];
  private gathered = 0;
  private offset = 0;

  constructor(private readonly handle: number) {}

  add(text: string): Place {
    const bytes = Buffer.from(text);
    const place: Place = [this.offset, bytes.length];
    this.waiting.push(bytes);
    this.gathered += bytes.length;
    this.offset += bytes.length;
    if (this.gathered >= CHUNK) this.flush();
    return place;
  }

  close(): void {
    this.flush();
    closeSync(this.handle);
  }

  private flush(): void {
    writeSync(this.handle, Buffer.concat(this.waiting));
    this.waiting = [];
    this.gathered = 0;
  }
}
