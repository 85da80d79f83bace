import type { QueryResult } from 'neo4j-driver';
import type { Changes } from './compare.js';
import { ARTICLE_LABEL, LABELS, PROPERTIES } from './rows.js';
import {
  COUNT_NODES,
  COUNT_RELATIONSHIPS,
  DROP_NODES,
  DROP_RELATIONSHIPS,
  LET_GO,
  mergeNodes,
  mergeRelationships,
  OURS,
  OWN_NODE_PROPERTIES,
  RENAME_NODES,
  TAKE_BACK,
} from './statements.js';

/** Runs a statement about one graph, in a transaction that is tried again where that may help. */
export type Run = (cypher: string, parameters?: Record<string, unknown>) => Promise<QueryResult>;

/** What an export changed on the server. */
export interface ExportCounts {
  nodesCreated: number;
  relationshipsCreated: number;
  nodesDeleted: number;
  relationshipsDeleted: number;
  /** nodes that left the graph and stay in the database, because somebody attached something to them */
  nodesLeft: number;
  /** how many the graph holds there now, as the server counts */
  nodes: number;
  relationships: number;
}

/** Rows a statement: more is no faster and makes the server larger. */
const BATCH = 1000;

/** Writes what changed: first what goes, so that no key is there twice. */
export async function writeChanges(run: Run, changes: Changes): Promise<ExportCounts> {
  const counts = { nodesCreated: 0, relationshipsCreated: 0, nodesDeleted: 0, relationshipsDeleted: 0, nodesLeft: 0 };
  const send = async (cypher: string, rows: readonly unknown[], parameters = {}) => {
    const { records, summary } = await run(cypher, { ...parameters, rows });
    const updates = summary.counters.updates();
    for (const key of ['nodesCreated', 'relationshipsCreated', 'nodesDeleted', 'relationshipsDeleted'] as const) {
      counts[key] += updates[key];
    }
    if (cypher === LET_GO) counts.nodesLeft += Number(records[0]?.get('n') ?? 0);
  };
  const inBatches = async (cypher: string, rows: readonly unknown[], parameters = {}) => {
    for (let start = 0; start < rows.length; start += BATCH)
      await send(cypher, rows.slice(start, start + BATCH), parameters);
  };
  await inBatches(DROP_RELATIONSHIPS, changes.goneRelationships);
  const ours = { properties: [...PROPERTIES, ...OWN_NODE_PROPERTIES, 'export'], labels: [OURS, ...LABELS] };
  await inBatches(LET_GO, changes.goneNodes, ours);
  await inBatches(DROP_NODES, changes.goneNodes);
  await inBatches(RENAME_NODES, changes.renamed);
  for (const [label, part] of batchesOf(changes.nodes.rows())) {
    if (label !== ARTICLE_LABEL) {
      const keys = part.map(({ key }) => ({ key }));
      await send(TAKE_BACK, keys);
    }
    await send(mergeNodes(label), part);
  }
  for (const [type, part] of batchesOf(changes.relationships.rows())) await send(mergeRelationships(type), part);
  return { ...counts, ...(await countThere(run)) };
}

/** Rows of one label or type, so many at once as a statement takes. */
function* batchesOf<R>(rows: Iterable<readonly [name: string, row: R]>): Iterable<readonly [name: string, rows: R[]]> {
  let [current, part]: [string, R[]] = ['', []];
  for (const [name, row] of rows) {
    if (part.length >= BATCH || (part.length > 0 && name !== current)) {
      yield [current, part];
      part = [];
    }
    current = name;
    part.push(row);
  }
  if (part.length > 0) yield [current, part];
}

/** How much of the graph the server holds. */
async function countThere(run: Run): Promise<Pick<ExportCounts, 'nodes' | 'relationships'>> {
  const one = async (cypher: string) => Number((await run(cypher)).records[0]!.get('n'));
  return { nodes: await one(COUNT_NODES), relationships: await one(COUNT_RELATIONSHIPS) };
}
