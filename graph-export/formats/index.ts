import { gexf } from './gexf.js';
import { graphml } from './graphml.js';
import { json } from './json.js';
import { jsonld } from './jsonld.js';
import type { FileFormat } from './types.js';

/** The formats that are one text each. (CSV is three tables, Markdown a note for each being: see `csv.ts`, `markdown.ts`.) */
export const fileFormats: readonly FileFormat[] = [
  json, // first: the form that loses nothing
  gexf, // for looking around in Gephi
  graphml, // for the many programs that read neither
  jsonld, // for what speaks schema.org
];

export { CSV_TABLES, type CsvTable, writeCsv } from './csv.js';
export { leanGraph, PARTS, type Part } from './lean-graph.js';
export { type Note, writeNotes } from './markdown.js';
export type { FileFormat } from './types.js';
