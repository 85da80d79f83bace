export { type Address, addressOf } from './address.js';
export {
  adminCommand,
  adminNode,
  adminNodes,
  adminRelationship,
  adminRelationships,
  NODES_HEADER,
  RELATIONSHIPS_HEADER,
} from './admin-files.js';
export type { Connection } from './connect.js';
export { type ExportOptions, exportToNeo4j } from './export-graph.js';
export {
  ARTICLE_LABEL,
  articleRow,
  edgeRow,
  labelOf,
  MENTIONED_IN,
  mentionRows,
  nodeRow,
  relationshipOf,
  type When,
} from './rows.js';
export type { ExportCounts } from './write-changes.js';
