import { workerData } from 'node:worker_threads';
import type { SourceArticle } from '../articles/types.js';
import { extractSafely } from './extract-safely.js';
import type { Extraction, ExtractorModule } from './types.js';

/** What the pool hands every worker. */
export interface WorkerData {
  /** URL of the extractor's module */
  readonly module: string;
}

const { loadExtractor } = (await import((workerData as WorkerData).module)) as ExtractorModule;
const extract = await loadExtractor();

/** One task of the pool: one article. */
export default (given: SourceArticle): Extraction => extractSafely(extract, given);
