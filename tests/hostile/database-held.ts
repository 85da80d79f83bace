import { createHash } from 'node:crypto';
import type { Driver } from 'neo4j-driver';

/** Takes everything out of a database. */
export const empty = (driver: Driver) => driver.executeQuery('MATCH (n) DETACH DELETE n');

/** A hash of everything that the database holds of the graph. */
export async function held(driver: Driver): Promise<string> {
  const { records } = await driver.executeQuery(
    `MATCH (n) WHERE NOT n:WiregraphExport OPTIONAL MATCH (n)-[r]->(m)
     RETURN labels(n) AS l, properties(n) AS n, type(r) AS t, properties(r) AS r, m.key AS m ORDER BY n.key, r.key, m`,
  );
  return createHash('sha256')
    .update(
      JSON.stringify(
        records.map((record) => record.toObject()),
        inOrder,
      ),
    )
    .digest('hex');
}

/** The server gives a node's properties in the order in which they were written. */
const inOrder = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;
