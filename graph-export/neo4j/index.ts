export { type Address, addressOf } from './address.js';
export { adminCommand, adminNodes, adminRelationships } from './admin-files.js';
export type { Connection } from './connect.js';
export { type ExportOptions, exportToNeo4j } from './export-graph.js';
export type { ExportCounts } from './write-changes.js';
