import { workerData } from 'node:worker_threads';
import type { SourceArticle } from '../articles/types.js';
import { keepHeapSmall } from '../model/small-heap.js';
import { extractSafely } from './extract-safely.js';
import { WORKER_GROWTH_PERCENT } from './spare-memory.js';
import type { Extraction, ExtractorModule } from './types.js';

/** What the pool hands every worker. */
export interface WorkerData {
  /** URL of the extractor's module */
  readonly module: string;
}

/** One task of the pool: an article to extract, or the question which extractor this is. */
export type WorkerTask = { readonly given: SourceArticle } | { readonly ask: 'version' };

// what keeps the heap small for a long text goes back to this
keepHeapSmall(WORKER_GROWTH_PERCENT);
const { loadExtractor } = (await import((workerData as WorkerData).module)) as ExtractorModule;
const extractor = await loadExtractor();

/** Does one task. */
export default (task: WorkerTask): Extraction | string =>
  'given' in task ? extractSafely(extractor, task.given) : extractor.version;
