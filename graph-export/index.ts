/**
 * `wiregraph/export`: the graph as a page, a picture, files and rows of a database. What each needs is loaded when it is called.
 */
import { sourceOf } from '../src/graph/whole-stream.js';
import { InputError } from '../src/model/input-error.js';
import type { NewsGraph } from '../src/model/news-graph.js';
import type { PictureFormat, PictureUse } from './draw/forms.js';
import type { DrawOptions, PictureType } from './draw/index.js';
import type { CsvTable } from './formats/index.js';
import type { ArticleWords, ReadArticle } from './html/content/tellings-of.js';
import type { PageOptions } from './html/index.js';
import type { Connection, ExportCounts, ExportOptions } from './neo4j/index.js';
import type { ViewOptions } from './view/select-view.js';

/** The graph as one web page that opens from disk, with its program inside. */
export async function exportPage(graph: NewsGraph, options: PageOptions = {}): Promise<string> {
  return (await import('./html/index.js')).exportPage(graph, options);
}

/**
 * The graph, or a part of it, as an image. The same graph and options give the same bytes.
 * @param options an SVG of the whole graph, unless told otherwise
 */
export async function exportPicture(graph: NewsGraph, options: Partial<DrawOptions> = {}): Promise<Uint8Array> {
  return (await import('./draw/index.js')).drawGraph(graph, { format: 'svg', ...options }).bytes;
}

/**
 * The graph as one text: `json`, `gexf`, `graphml`.
 * @throws InputError for a format that there is not
 */
export async function exportText(graph: NewsGraph, format: string): Promise<string> {
  const { fileFormats } = await import('./formats/index.js');
  const found = fileFormats.find(({ name }) => name === format);
  if (!found) {
    throw new InputError(`exportText: “${format}” is none of ${fileFormats.map(({ name }) => name).join(', ')}.`);
  }
  return [...found.write(sourceOf(graph))].join('');
}

/** One of the three tables for a spreadsheet. */
export async function exportCsv(graph: NewsGraph, table: CsvTable): Promise<string> {
  return [...(await import('./formats/index.js')).writeCsv(sourceOf(graph), table)].join('');
}

/**
 * Brings the copy of the graph in a Neo4j database up to date; running it again changes nothing.
 * @param name tells apart graphs that share a database
 */
export async function exportToNeo4j(
  graph: NewsGraph,
  name: string,
  connection: Connection,
  options: ExportOptions = {},
): Promise<ExportCounts> {
  return (await import('./neo4j/index.js')).exportToNeo4j(sourceOf(graph), name, connection, options);
}

export type {
  ArticleWords,
  Connection,
  CsvTable,
  DrawOptions,
  ExportCounts,
  ExportOptions,
  NewsGraph,
  PageOptions,
  PictureFormat,
  PictureType,
  PictureUse,
  ReadArticle,
  ViewOptions,
};
