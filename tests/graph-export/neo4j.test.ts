import { jest } from '@jest/globals';
import neo4j, { type Driver } from 'neo4j-driver';
import { exportToNeo4j } from '../../graph-export/neo4j/index.js';
import type { NewsGraph } from '../../src/model/news-graph.js';
import { missingForServer, startServer, type TestServer } from './neo4j-server/server.js';
import { HOSTILE, sampleGraph } from './sample-graph.js';

/** The first run fetches the server from Maven. */
const START_LIMIT_MS = 600_000;
/** A cold server plans its first queries slowly. */
const TEST_LIMIT_MS = 120_000;

const missing = missingForServer();
if (missing && process.env.CI) throw new Error(missing);
if (missing) process.stderr.write(`SKIPPED: ${missing}\n`);
const whenServer = missing ? describe.skip : describe;

whenServer('a graph in a real Neo4j', () => {
  jest.setTimeout(TEST_LIMIT_MS);
  let server: TestServer;
  let driver: Driver;

  beforeAll(async () => {
    server = await startServer();
    driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password), {
      disableLosslessIntegers: true,
    });
  }, START_LIMIT_MS);

  afterAll(async () => {
    await driver?.close();
    await server?.stop();
  });

  beforeEach(() => run('MATCH (n) DETACH DELETE n'));

  const run = async (cypher: string, parameters = {}) =>
    (await driver.executeQuery(cypher, parameters)).records.map((r) => r.toObject());
  const send = (graph: NewsGraph, name = 'test') => exportToNeo4j(graph, name, server);
  const everything = () =>
    run(
      'MATCH (n) OPTIONAL MATCH (n)-[r]->(m) RETURN labels(n) AS l, properties(n) AS n, type(r) AS t, properties(r) AS r, m.key AS m ORDER BY n.key, r.key, m',
    );

  test('holds every node, edge, article and mention', async () => {
    const graph = sampleGraph();
    const counts = await send(graph);
    const articles = Object.keys(graph.getAttributes().articles).length;
    const mentions = graph.reduceNodes((sum, _key, node) => sum + node.articles.length, 0);
    expect(counts).toMatchObject({
      nodesCreated: graph.order + articles,
      relationshipsCreated: graph.size + mentions,
      nodesDeleted: 0,
    });
    expect(await run('MATCH (n:Wiregraph) RETURN count(n) AS n')).toEqual([{ n: graph.order + articles }]);
    expect(await run('MATCH (:Wiregraph)-[r]->(:Wiregraph) RETURN count(r) AS n')).toEqual([
      { n: graph.size + mentions },
    ]);
  });

  test('answers who met whom with the words that prove it', async () => {
    await send(sampleGraph());
    const met = await run(
      "MATCH (a:Person)-[m:MET {factuality: 'actual'}]-(:Person {name: 'Bem Okoro'}) MATCH (t:Article {id: m.articles[0]}) RETURN a.name AS who, m.quotes[0] AS words, t.outlet AS outlet, m.reports AS reports ORDER BY words",
    );
    expect(met).toEqual([
      { who: 'Ada Lund', words: 'Lund met Okoro in Harbour City', outlet: 'North Wire', reports: 2 },
      { who: 'Ada Lund', words: 'They met again in June', outlet: 'North Wire', reports: 1 },
    ]);
  });

  test('the same graph again changes nothing', async () => {
    await send(sampleGraph());
    const before = await everything();
    const counts = await send(sampleGraph());
    expect(counts).toMatchObject({
      nodesCreated: 0,
      relationshipsCreated: 0,
      nodesDeleted: 0,
      relationshipsDeleted: 0,
    });
    expect(await everything()).toEqual(before);
  });

  test('what the graph no longer holds goes, what is not ours stays', async () => {
    await run("CREATE (:Person {name: 'Ada Lund', key: 'person:lund'})-[:KNOWS]->(:Note {text: 'mine'})");
    await send(sampleGraph());
    const smaller = sampleGraph();
    smaller.dropNode('person:vale');
    await send(smaller);
    expect(await run("MATCH (n:Wiregraph {key: 'person:vale'}) RETURN n.key AS key")).toEqual([]);
    expect(await run("MATCH (n:Wiregraph {key: 'person:lund'}) RETURN n.key AS key")).toEqual([{ key: 'person:lund' }]);
    expect(await run('MATCH (a)-[:KNOWS]->(n:Note) RETURN a.name AS a, n.text AS text')).toEqual([
      { a: 'Ada Lund', text: 'mine' },
    ]);
  });

  test('an edge that is gone goes alone', async () => {
    await send(sampleGraph());
    const smaller = sampleGraph();
    const gone = smaller.findEdge((_key, { type }) => type === 'met')!;
    smaller.dropEdge(gone);
    expect(await send(smaller)).toMatchObject({ nodesDeleted: 0, relationshipsDeleted: 1 });
    expect(await run('MATCH ()-[r {key: $gone}]->() RETURN r.key AS key', { gone })).toEqual([]);
  });

  test('two graphs in one database do not touch each other', async () => {
    await send(sampleGraph(), 'one');
    const before = await everything();
    const other = sampleGraph();
    other.dropNode('person:lund');
    await send(other, 'two');
    await run("MATCH (n {graph: 'two'}) DETACH DELETE n");
    expect(await everything()).toEqual(before);
  });

  test('text from articles is stored, never run', async () => {
    await send(sampleGraph());
    expect(await run('MATCH (n:Organisation {name: $name}) RETURN n.name AS name', { name: HOSTILE.cypher })).toEqual([
      { name: HOSTILE.cypher },
    ]);
    expect(await run('MATCH (n:Wiregraph) RETURN count(n) > 10 AS all')).toEqual([{ all: true }]);
  });

  test('a wrong password and a server that is away are told in one sentence', async () => {
    await expect(exportToNeo4j(sampleGraph(), 'test', { ...server, password: 'wrong-password' })).rejects.toThrow(
      /password for “neo4j” is wrong/,
    );
    await expect(exportToNeo4j(sampleGraph(), 'test', { ...server, uri: 'bolt://127.0.0.1:9' })).rejects.toThrow(
      /no Neo4j server answers there/,
    );
    await expect(exportToNeo4j(sampleGraph(), 'test', { ...server, uri: 'ftp://here' })).rejects.toThrow(
      /is no address of a Neo4j server/,
    );
    await expect(exportToNeo4j(sampleGraph(), 'test', { ...server, database: 'nowhere' })).rejects.toThrow(
      /no database called “nowhere”/,
    );
  });
});
