import { availableParallelism } from 'node:os';
import { keepHeapSmall } from '../model/small-heap.js';
import { compileLess } from './compile-less.js';
import { extractSafely, problemOf } from './extract-safely.js';
import type { WorkerData, WorkerTask } from './extract-worker.js';
import { WORKER_GROWTH_PERCENT } from './spare-memory.js';
import type { Extraction, Extractor, ExtractorModule } from './types.js';
import { moduleBeside, workerFile } from './worker-file.js';

/** Articles handed to the pool for each worker: one at work and one waiting, so that none is ever idle. */
const TASKS_A_WORKER = 2;

/** Room for what is young in a worker's heap, in MB: half of what V8 takes unless told, for a hundredth more time. */
const YOUNG_MB = 24;

/** Where extraction runs. */
export interface ExtractorOptions {
  /** worker threads; 0 extracts in this thread; one a core unless named */
  readonly workers?: number;
  /** URL of the module that extracts; the article extractor unless named */
  readonly module?: string;
}

/** The module that turns articles into records. */
const ARTICLE_EXTRACTOR = 'article-extractor';

/** Opens an extractor; the caller closes it. */
export async function openExtractor(options: ExtractorOptions = {}): Promise<Extractor> {
  const { workers = availableParallelism(), module = moduleBeside(ARTICLE_EXTRACTOR) } = options;
  return workers === 0 ? extractHere(module) : extractInWorkers(module, workers);
}

async function extractHere(module: string): Promise<Extractor> {
  const { loadExtractor } = (await import(module)) as ExtractorModule;
  const loaded = await loadExtractor();
  return {
    version: loaded.version,
    width: 1,
    extract: async (given) => extractSafely(loaded, given),
    close: async () => {},
  };
}

async function extractInWorkers(module: string, workers: number): Promise<Extractor> {
  const { url, execArgv } = workerFile();
  const { Piscina } = await import('piscina');
  const compileAsEver = workers > 1 && workers >= availableParallelism() ? compileLess() : () => {};
  const letGrow = keepHeapSmall(WORKER_GROWTH_PERCENT);
  const pool = new Piscina<WorkerTask, Extraction | string>({
    filename: url,
    execArgv: [...execArgv],
    workerData: { module } satisfies WorkerData,
    minThreads: workers,
    maxThreads: workers,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
  });
  // a worker that dies without an article in hand could not start, and none of its kind will
  let broken: Error | null = null;
  pool.on('error', (error: Error) => {
    broken = error;
    void pool.destroy();
  });
  const run = (task: WorkerTask): Promise<Extraction | string> =>
    pool.run(task).catch((error: unknown) => {
      const cause = broken ?? error;
      if (broken || 'ask' in task)
        throw new Error(`The worker threads could not start: ${messageOf(cause)}`, { cause });
      return { problem: problemOf(error, task.given) };
    });
  return {
    version: (await run({ ask: 'version' })) as string,
    width: workers * TASKS_A_WORKER,
    extract: async (given) => (await run({ given })) as Extraction,
    close: async () => {
      compileAsEver();
      await pool.destroy();
      letGrow();
    },
  };
}

const messageOf = (error: unknown): string => (error as Error).message ?? String(error);
