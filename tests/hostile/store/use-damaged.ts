import { createHash } from 'node:crypto';
import { createInterface } from 'node:readline';
import { checkGraph } from '../../../cli/commands/check.js';
import { gatherGraph, openGraph } from '../../../src/graph/index.js';
import { InputError } from '../../../src/model/input-error.js';

/**
 * Uses the graph folders named on standard input, one a line, in a process of its own, which a damaged file may end: reads all of
 * each, and mends it. Writes for each what a reader gets: {"right": hash} or {"said": sentence} or {"fault": stack}, and after
 * mending {"articles": ids, "graph": hash}.
 */
const hash = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex');

async function read(folder: string): Promise<object> {
  try {
    const { stream, store, close } = openGraph(folder);
    try {
      const graph = hash(gatherGraph(stream).export());
      return { right: hash([graph, [...store.sources()]]), articles: store.ids() };
    } finally {
      await close();
    }
  } catch (error) {
    return error instanceof InputError ? { said: error.message } : { fault: (error as Error).stack };
  }
}

for await (const folder of createInterface({ input: process.stdin })) {
  const first = await read(folder);
  let mended: object | null = null;
  if ('said' in first) {
    const written = process.stdout.write;
    process.stdout.write = (() => true) as typeof process.stdout.write;
    try {
      await checkGraph({ graph: folder, repair: true, json: true, workers: 0 }, process.argv[2]);
      mended = await read(folder);
    } catch (error) {
      mended = error instanceof InputError ? { said: error.message } : { fault: (error as Error).stack };
    } finally {
      process.stdout.write = written;
    }
  }
  process.stdout.write(`${JSON.stringify({ first, mended })}\n`);
}
