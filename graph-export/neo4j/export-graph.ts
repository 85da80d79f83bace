import { createHash } from 'node:crypto';
import type { Driver, QueryStatistics, Session } from 'neo4j-driver';
import type { NewsGraph } from '../../src/model/news-graph.js';
import { type Connection, withServer } from './connect.js';
import { type GraphRows, rowsOf } from './rows.js';
import {
  AWAIT_INDEXES,
  CONSTRAINT,
  dropStaleNodes,
  dropStaleRelationships,
  mergeNodes,
  mergeRelationships,
} from './statements.js';

/** Rows a transaction: more is no faster and makes the server larger. */
const BATCH = 1000;

/** What an export changed on the server. */
export interface ExportCounts {
  nodesCreated: number;
  relationshipsCreated: number;
  nodesDeleted: number;
  relationshipsDeleted: number;
  /** how many the graph holds there now */
  nodes: number;
  relationships: number;
}

/**
 * Brings the server's copy of a graph up to date: what the graph holds is made or refreshed, what an earlier export of
 * the same name left and the graph no longer holds goes, and nothing else is touched. The same graph again changes nothing.
 * @param name tells apart graphs that share a database.
 * @throws InputError when the server is away, the password is wrong or the server refuses.
 */
export function exportToNeo4j(graph: NewsGraph, name: string, connection: Connection): Promise<ExportCounts> {
  const rows = rowsOf(graph);
  return withServer(connection, (driver) => write(driver, rows, name, connection.database));
}

async function write(driver: Driver, rows: GraphRows, name: string, database?: string): Promise<ExportCounts> {
  const session = driver.session(database ? { database } : {});
  const counts: ExportCounts = {
    nodesCreated: 0,
    relationshipsCreated: 0,
    nodesDeleted: 0,
    relationshipsDeleted: 0,
    nodes: sizeOf(rows.nodes),
    relationships: sizeOf(rows.relationships),
  };
  const about = { graph: name, run: fingerprint(rows) };
  try {
    await session.run(CONSTRAINT);
    await session.run(AWAIT_INDEXES);
    for (const [label, part] of rows.nodes) await inBatches(session, mergeNodes(label), part, about, counts);
    for (const [type, part] of rows.relationships)
      await inBatches(session, mergeRelationships(type), part, about, counts);
    count(counts, (await session.run(dropStaleRelationships, about)).summary.counters.updates());
    count(counts, (await session.run(dropStaleNodes, about)).summary.counters.updates());
    return counts;
  } finally {
    await session.close();
  }
}

type About = { readonly graph: string; readonly run: string };

async function inBatches(
  session: Session,
  cypher: string,
  rows: readonly unknown[],
  about: About,
  counts: ExportCounts,
) {
  for (let start = 0; start < rows.length; start += BATCH) {
    const batch = { ...about, rows: rows.slice(start, start + BATCH) };
    const result = await session.executeWrite((transaction) => transaction.run(cypher, batch));
    count(counts, result.summary.counters.updates());
  }
}

function count(counts: ExportCounts, updates: ReturnType<QueryStatistics['updates']>): void {
  counts.nodesCreated += updates.nodesCreated;
  counts.relationshipsCreated += updates.relationshipsCreated;
  counts.nodesDeleted += updates.nodesDeleted;
  counts.relationshipsDeleted += updates.relationshipsDeleted;
}

/** Names an export by what it holds, so that the same graph again leaves the server as it is. */
function fingerprint({ nodes, relationships }: GraphRows): string {
  const hash = createHash('sha256');
  for (const part of [...nodes, ...relationships]) hash.update(JSON.stringify(part));
  return hash.digest('hex').slice(0, 20);
}

const sizeOf = (parts: ReadonlyMap<string, readonly unknown[]>): number =>
  [...parts.values()].reduce((sum, part) => sum + part.length, 0);
