/**
 * The tables of node kinds, edge types (`edge-types.ts`) and factualities.
 * Types, validation, Neo4j labels and relationship types, words, colours and documentation are all derived from them.
 */

/** What an article may tell of a being besides its name; `sense` tells which of the places of one name is meant. */
export const TRAIT_KINDS = ['role', 'age', 'gender', 'land', 'formerName', 'sense'] as const;
export type TraitKind = (typeof TRAIT_KINDS)[number];

/** How far a claim is a fact. Only `actual` claims are ever shown as facts. */
export const FACTUALITIES = ['actual', 'planned', 'possible', 'negated'] as const;
/** How far a claim is a fact. */
export type Factuality = (typeof FACTUALITIES)[number];

export {
  EDGE_TYPES,
  type EdgeType,
  edgeRow,
  edgeTypes,
  mayJoin,
  type Tells,
  tells,
  typesTelling,
} from './edge-types.js';
export { NODE_KINDS, type NodeKind, nodeKinds } from './node-kinds.js';
