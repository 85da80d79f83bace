import type { CommandModule } from '../types.js';
import { csv } from './csv.js';
import { fileFormatCommands } from './file-formats.js';
import { html } from './html.js';
import { neo4j } from './neo4j.js';

/** Where the graph can go, in the order in which `--help` lists it. */
export const exportCommands: readonly CommandModule[] = [
  neo4j, // a database to ask
  html, // a page to look at
  ...fileFormatCommands, // json, gexf, graphml: one file each
  csv, // three tables for a spreadsheet
];
