import { resolve } from 'node:path';
import { type ReadOptions, readArticles } from '../../src/articles/index.js';
import type { ReadItem } from '../../src/build/index.js';
import { isGraphFolder, openStore } from '../../src/graph/index.js';
import { InputError } from '../exit-codes.js';

/** Every article that the inputs stand for; an input that is another graph gives its articles with their records. */
export async function* readInputs(
  inputs: readonly string[],
  graph: string,
  options: ReadOptions = {},
): AsyncGenerator<ReadItem> {
  for (const input of inputs) {
    if (!isGraphFolder(input)) yield* readArticles([input], options);
    else if (resolve(input) === resolve(graph)) yield { source: input, problem: `${input}: is this very graph.` };
    else yield* readGraph(input);
  }
}

async function* readGraph(folder: string): AsyncGenerator<ReadItem> {
  try {
    const store = openStore(folder);
    try {
      yield* store.sources();
    } finally {
      await store.close();
    }
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    yield { source: folder, problem: error.message };
  }
}
