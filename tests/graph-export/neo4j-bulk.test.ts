import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import neo4j, { type Driver } from 'neo4j-driver';
import { adminCommand, adminNodes, adminRelationships, exportToNeo4j } from '../../graph-export/neo4j/index.js';
import { sourceOf } from '../../src/graph/index.js';
import { largeGraph } from './large-graph.js';
import { missingForServer, startServer, type TestServer } from './neo4j-server/server.js';

/** The first run fetches the server from Maven. */
const START_LIMIT_MS = 600_000;
const TEST_LIMIT_MS = 180_000;

const missing = missingForServer() ?? (process.env.NEO4J_URI ? 'a bulk import needs a server of its own' : null);
if (missing && process.env.CI && !process.env.NEO4J_URI) throw new Error(missing);
if (missing) process.stderr.write(`SKIPPED: ${missing}\n`);
const whenServer = missing ? describe.skip : describe;

/** So many events come after the import. */
const LATE = 20;

/** Words of a command line; those in quotes are one. */
const wordsOf = (command: string): string[] =>
  [...command.matchAll(/(?:'[^']*'|[^\s'])+/g)].map(([word]) => word.replaceAll("'", ''));

whenServer('a database made by neo4j-admin', () => {
  jest.setTimeout(TEST_LIMIT_MS);
  const folder = mkdtempSync(join(tmpdir(), 'wiregraph-bulk-'));
  const { graph: grown } = largeGraph(40);
  // as it was before some events came, and before some beings were told of again
  const small = grown.copy();
  const late = small.filterNodes((_, { type }) => type === 'event').slice(0, LATE);
  for (const key of late) small.dropNode(key);
  small.updateEachNodeAttributes((_, node) => (node.type === 'place' ? { ...node, mentions: 1 } : node));
  let server: TestServer;
  let driver: Driver;

  beforeAll(async () => {
    writeFileSync(join(folder, 'nodes.csv'), [...adminNodes(sourceOf(small), 'test')].join(''));
    writeFileSync(join(folder, 'relationships.csv'), [...adminRelationships(sourceOf(small), 'test')].join(''));
    const [program, ...words] = wordsOf(adminCommand(folder, 'neo4j'));
    expect(program).toBe('neo4j-admin');
    server = await startServer({ before: [words] });
    driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password), {
      disableLosslessIntegers: true,
    });
  }, START_LIMIT_MS);
  afterAll(async () => {
    await driver?.close();
    await server?.stop();
    rmSync(folder, { recursive: true });
  });

  /** Every node and relationship with all that it bears, in an order of its own. */
  const dump = async (): Promise<string[]> => {
    const nodes = 'MATCH (n:Wiregraph) RETURN labels(n) AS labels, properties(n) AS properties';
    const edges =
      'MATCH (a:Wiregraph)-[r]->(b:Wiregraph) RETURN type(r) AS type, a.key AS source, b.key AS target, properties(r) AS properties';
    const lines: string[] = [];
    for (const cypher of [nodes, edges]) {
      for (const record of (await driver.executeQuery(cypher)).records) {
        const { properties, labels, ...rest } = record.toObject();
        const told = Object.keys(properties)
          .sort()
          .map((name) => [name, String(properties[name]), typeof properties[name]]);
        lines.push(JSON.stringify([rest, labels && [...labels].sort(), told]));
      }
    }
    return lines.sort();
  };

  test('the same graph has nothing to change, a grown one only what grew, and both are as if exported afresh', async () => {
    const same = await exportToNeo4j(sourceOf(small), 'test', server);
    expect(same).toMatchObject({ nodesCreated: 0, nodesDeleted: 0, relationshipsCreated: 0, relationshipsDeleted: 0 });
    const imported = await dump();
    const counts = await exportToNeo4j(sourceOf(grown), 'test', server);
    expect(counts).toMatchObject({ nodesCreated: LATE, nodesDeleted: 0, relationshipsDeleted: 0 });
    const gone = await dump();
    await driver.executeQuery('MATCH (n) DETACH DELETE n');
    await exportToNeo4j(sourceOf(small), 'test', server);
    expect(await dump()).toEqual(imported);
    await driver.executeQuery('MATCH (n) DETACH DELETE n');
    await exportToNeo4j(sourceOf(grown), 'test', server);
    expect(await dump()).toEqual(gone);
  });
});
