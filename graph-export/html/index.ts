import type { NewsGraph } from '../../src/model/news-graph.js';
import { pageBundle } from './page-bundle.js';
import { type PageOptions, writeLivePage, writePage } from './write-page.js';

/** The graph as one web page that opens from disk, with its program inside. */
export async function exportPage(graph: NewsGraph, options: PageOptions = {}): Promise<string> {
  return writePage(graph, await pageBundle(), options);
}

/**
 * The same page for a server: the page itself, and the packed blocks that it asks for at `page/<name>` beside it
 * (raw deflate; to be sent as application/octet-stream, without a Content-Encoding).
 */
export async function livePage(
  graph: NewsGraph,
  options: PageOptions = {},
): Promise<{ readonly page: string; readonly blocks: ReadonlyMap<string, Uint8Array> }> {
  return writeLivePage(graph, await pageBundle(), options);
}

export type { ArticleWords, ReadArticle } from './content/tellings-of.js';
export type { PageOptions } from './write-page.js';
