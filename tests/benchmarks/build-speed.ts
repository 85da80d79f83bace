import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isProblem, readArticles, type SourceArticle } from '../../src/articles/index.js';
import { fillStore, openExtractor } from '../../src/build/index.js';
import { openStore } from '../../src/graph/index.js';

/**
 * How much faster two worker threads build than one, and whether memory grows with the number of articles:
 * `npx tsx tests/benchmarks/build-speed.ts [articles]`. Needs a machine with two idle cores to say anything.
 */
/** Enough that the second or so in which each thread warms up does not decide. */
const ARTICLES = Number(process.argv[2] ?? 600);
const SEEDS = fileURLToPath(new URL('../../seeds/articles', import.meta.url));
/** What two workers must reach at the least. */
const WANTED = 1.7;

const samples: SourceArticle[] = [];
for await (const item of readArticles([SEEDS])) if (!isProblem(item)) samples.push(item);

/** The samples over and over, each time with a line of its own, so that each is another article. */
async function* manyArticles(count: number): AsyncGenerator<SourceArticle> {
  for (let i = 0; i < count; i++) {
    const sample = samples[i % samples.length]!;
    yield { ...sample, source: `${sample.source}#${i}`, text: `${sample.text}\n\nThis was edition ${i} of the day.\n` };
  }
}

interface Built {
  readonly seconds: number;
  readonly peakMb: number;
  /** share of the time in which this thread was busy reading and storing; the workers cannot have that much of a core */
  readonly here: number;
}

async function build(workers: number, count: number): Promise<Built> {
  const folder = mkdtempSync(join(tmpdir(), 'wiregraph-speed-'));
  const store = openStore(folder, { write: true });
  const extractor = await openExtractor({ workers });
  let peak = 0;
  const start = performance.now();
  const idle = performance.eventLoopUtilization();
  const onProgress = (): void => {
    peak = Math.max(peak, process.memoryUsage.rss());
  };
  const onProblem = ({ problem }: { problem: string }): never => {
    throw new Error(problem);
  };
  await fillStore({ store, items: manyArticles(count), extractor, replace: true, onProgress, onProblem });
  const seconds = (performance.now() - start) / 1000;
  const here = performance.eventLoopUtilization(idle).utilization;
  await extractor.close();
  await store.close();
  rmSync(folder, { recursive: true });
  return { seconds, here, peakMb: Math.round(peak / 2 ** 20) };
}

const show = (name: string, count: number, { seconds, peakMb, here }: Built): void =>
  console.log(
    `${name}: ${count} articles in ${seconds.toFixed(1)} s, ${(count / seconds).toFixed(1)} a second, ${peakMb} MB at the most, main thread busy ${(100 * here).toFixed(0)} %`,
  );

/** Taken in turns, and the best of each counts: other work on the machine only ever slows one down. */
const ROUNDS = 3;
const best: Record<number, number> = {};
for (let round = 0; round < ROUNDS; round++) {
  for (const workers of [1, 2]) {
    const built = await build(workers, ARTICLES);
    show(`${workers} worker${workers === 1 ? '' : 's'}`, ARTICLES, built);
    best[workers] = Math.min(best[workers] ?? Number.POSITIVE_INFINITY, built.seconds);
  }
}
show('2 workers', 2 * ARTICLES, await build(2, 2 * ARTICLES));
console.log(`two workers are ${(best[1]! / best[2]!).toFixed(2)} times as fast as one (wanted: ${WANTED})`);
