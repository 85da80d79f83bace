import { type ExtractorOptions, openExtractor } from './open-extractor.js';
import type { Extractor } from './types.js';

/** So few articles are extracted sooner in this thread than worker threads would start. */
const FEW = 4;

/** An extractor, and the items that were looked at to choose it, put back. */
export interface Chosen<Item> {
  readonly extractor: Extractor;
  readonly items: AsyncIterable<Item>;
}

/** Opens an extractor: in this thread when there are few articles and no number of workers is named. */
export async function chooseExtractor<Item>(
  items: AsyncIterable<Item>,
  options: ExtractorOptions,
): Promise<Chosen<Item>> {
  if (options.workers !== undefined) return { extractor: await openExtractor(options), items };
  const iterator = items[Symbol.asyncIterator]();
  const seen: Item[] = [];
  let done = false;
  while (!done && seen.length <= FEW) {
    const next = await iterator.next();
    if (next.done) done = true;
    else seen.push(next.value);
  }
  const extractor = await openExtractor(done ? { ...options, workers: 0 } : options);
  return { extractor, items: putBack(seen, iterator) };
}

async function* putBack<Item>(seen: readonly Item[], rest: AsyncIterator<Item>): AsyncGenerator<Item> {
  try {
    yield* seen;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}
