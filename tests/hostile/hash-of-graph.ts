import { createHash } from 'node:crypto';
import { gatherGraph, openGraph } from '../../src/graph/index.js';

/** A hash of the graph in a folder; null where none can be read. */
export function hashOfGraph(folder: string): string | null {
  try {
    const { stream, close } = openGraph(folder);
    const graph = JSON.stringify(gatherGraph(stream).export());
    void close();
    return createHash('sha256').update(graph).digest('hex');
  } catch {
    return null;
  }
}
