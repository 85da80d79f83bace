import type { NewsGraph } from '../../src/model/news-graph.js';
import { pageBundle } from './page-bundle.js';
import { type PageOptions, writePage } from './write-page.js';

/** The graph as one web page that opens from disk, with its program inside. */
export async function exportPage(graph: NewsGraph, options: PageOptions = {}): Promise<string> {
  return writePage(graph, await pageBundle(), options);
}

export type { PageOptions } from './write-page.js';
