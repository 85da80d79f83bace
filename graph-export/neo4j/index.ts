export { type Address, addressOf } from './address.js';
export type { Connection } from './connect.js';
export { type ExportCounts, exportToNeo4j } from './export-graph.js';
