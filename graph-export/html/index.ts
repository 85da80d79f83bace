import { type GraphSource, sourceOf } from '../../src/graph/index.js';
import type { NewsGraph } from '../../src/model/news-graph.js';
import { pageBundle } from './page-bundle.js';
import { type PageInPieces, type PageOptions, writeLivePage, writePage } from './write-page.js';

/** The graph as one web page that opens from disk, with its program inside. */
export async function exportPage(graph: NewsGraph, options: PageOptions = {}): Promise<string> {
  return [...(await pageInPieces(sourceOf(graph), options)).pieces].join('');
}

/** The same page in pieces, of a graph that need not be in memory: what proves its edges is read when it is packed. */
export async function pageInPieces(graph: GraphSource, options: PageOptions = {}): Promise<PageInPieces> {
  return writePage(graph, await pageBundle(), options);
}

/**
 * The same page for a server: the page itself, and the packed blocks that it asks for at `page/<name>` beside it
 * (raw deflate; to be sent as application/octet-stream, without a Content-Encoding).
 */
export async function livePage(
  graph: GraphSource,
  options: PageOptions = {},
): Promise<{ readonly page: string; readonly blocks: ReadonlyMap<string, Uint8Array> }> {
  return writeLivePage(graph, await pageBundle(), options);
}

export type { ArticleWords, ReadArticle } from './content/tellings-of.js';
export type { PageInPieces, PageOptions } from './write-page.js';
