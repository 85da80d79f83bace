import { parseArgs } from 'node:util';
import neo4j, { type Driver } from 'neo4j-driver';
import { exportToNeo4j } from '../../../graph-export/neo4j/index.js';
import { rowsOf } from '../../../graph-export/neo4j/rows.js';
import { AWAIT_INDEXES, mergeNodes, mergeRelationships, SCHEMA } from '../../../graph-export/neo4j/statements.js';
import { sourceOf } from '../../../src/graph/index.js';
import { largeGraph } from '../../graph-export/large-graph.js';
import { startServer } from '../../graph-export/neo4j-server/server.js';

/**
 * npx tsx tests/benchmarks/neo4j/driver.ts --articles 3000: how fast `export neo4j` sends a graph to an empty database, beside the
 * bare driver that sends the same rows in the same batches and looks at nothing. In turns, for the machine does other things too.
 */
const { values } = parseArgs({
  options: { articles: { type: 'string', default: '3000' }, rounds: { type: 'string', default: '3' } },
});
const BATCH = 5_000;
const NAME = 'speed';

const graph = sourceOf(largeGraph(Number(values.articles)).graph);
/** All rows at once, by label and by type. */
const rows = () => {
  const made = rowsOf(graph);
  return { nodes: byName(made.nodes()), relationships: byName(made.relationships()) };
};
const server = await startServer({ memory: '1g' });
const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password), {
  disableLosslessIntegers: true,
});
try {
  for (const cypher of [...SCHEMA, AWAIT_INDEXES]) await driver.executeQuery(cypher);
  // the first of each plans its queries
  await bare(driver);
  await exportToNeo4j(graph, NAME, server);
  const taken = { bare: [] as number[], ours: [] as number[] };
  for (let round = 0; round < Number(values.rounds); round++) {
    taken.bare.push(await timed(() => bare(driver)));
    taken.ours.push(await timed(() => exportToNeo4j(graph, NAME, server)));
  }
  const count = [...rows().nodes, ...rows().relationships].reduce((sum, [, part]) => sum + part.length, 0);
  const [a, b] = [median(taken.bare), median(taken.ours)];
  console.log(`${count} nodes and relationships into an empty database, median of ${values.rounds}:`);
  console.log(
    `bare driver   ${(count / a).toFixed(0)} rows/s   ${taken.bare.map((one) => one.toFixed(1)).join(' ')} s`,
  );
  console.log(
    `export neo4j  ${(count / b).toFixed(0)} rows/s   ${taken.ours.map((one) => one.toFixed(1)).join(' ')} s`,
  );
  console.log(`${Math.round((100 * a) / b)} % of the bare driver's speed`);
} finally {
  await driver.close();
  await server.stop();
}

/** Makes the database empty, and takes the time of what follows. */
async function timed(work: () => Promise<unknown>): Promise<number> {
  for (let left = 1; left > 0; ) {
    const { records } = await driver.executeQuery('MATCH (n) WITH n LIMIT 10000 DETACH DELETE n RETURN count(n) AS n');
    left = records[0]!.get('n');
  }
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

async function bare(to: Driver): Promise<void> {
  const { nodes, relationships } = rows();
  const session = to.session();
  const send = async (cypher: string, part: readonly object[]): Promise<void> => {
    for (let start = 0; start < part.length; start += BATCH)
      await session.executeWrite((one) => one.run(cypher, { graph: NAME, rows: part.slice(start, start + BATCH) }));
  };
  for (const [label, part] of nodes) await send(mergeNodes(label), part);
  for (const [type, part] of relationships) await send(mergeRelationships(type), part);
  await session.close();
}

function byName(all: Iterable<readonly [string, object]>): Map<string, object[]> {
  const parts = new Map<string, object[]>();
  for (const [name, row] of all) {
    const known = parts.get(name);
    if (known) known.push(row);
    else parts.set(name, [row]);
  }
  return parts;
}

function median(of: readonly number[]): number {
  return [...of].sort((a, b) => a - b)[Math.floor(of.length / 2)]!;
}
