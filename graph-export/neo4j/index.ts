export type { Connection } from './connect.js';
export { type ExportCounts, exportToNeo4j } from './export-graph.js';
