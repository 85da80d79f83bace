import { fillStore, openExtractor } from '../../src/build/index.js';
import { openStore } from '../../src/graph/index.js';
import { manyToyArticles, reading } from './toy-articles.js';

/** A process of its own that builds many toy articles, to be killed or to run out of disk: folder, articles, workers. */
const [folder, count, workers] = process.argv.slice(2) as [string, string, string];

const store = openStore(folder, { write: true });
const module = new URL('./toy-extractor.ts', import.meta.url).href;
const extractor = await openExtractor({ workers: Number(workers), module });
const items = reading([...manyToyArticles(Number(count))]);
try {
  const report = await fillStore({
    store,
    items,
    extractor,
    replace: true,
    onProgress: ({ extracted, reused }) => {
      if ((extracted + reused) % 100 === 0) process.stdout.write(`${extracted + reused}\n`);
    },
  });
  process.stdout.write(`${JSON.stringify(report)}\n`);
} catch (error) {
  process.stdout.write(`failed: ${(error as Error).message}\n`);
} finally {
  await extractor.close();
  await store.close();
}
