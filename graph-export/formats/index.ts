import { gexf } from './gexf.js';
import { graphml } from './graphml.js';
import { json } from './json.js';
import type { FileFormat } from './types.js';

/** The formats that are one text each. (CSV is three tables: see `csv.ts`.) */
export const fileFormats: readonly FileFormat[] = [
  json, // first: the form that loses nothing
  gexf, // for looking around in Gephi
  graphml, // for the many programs that read neither
];

export { CSV_TABLES, type CsvTable, writeCsv } from './csv.js';
export type { FileFormat } from './types.js';
