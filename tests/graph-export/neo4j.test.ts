import { jest } from '@jest/globals';
import neo4j, { type Driver } from 'neo4j-driver';
import { type ExportOptions, exportToNeo4j } from '../../graph-export/neo4j/index.js';
import { sourceOf } from '../../src/graph/index.js';
import type { NewsGraph } from '../../src/model/news-graph.js';
import { largeGraph } from './large-graph.js';
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
  const send = (graph: NewsGraph, name = 'test', options: ExportOptions = {}) =>
    exportToNeo4j(sourceOf(graph), name, server, options);
  const everything = () =>
    run(
      'MATCH (n) WHERE NOT n:WiregraphExport OPTIONAL MATCH (n)-[r]->(m) RETURN labels(n) AS l, properties(n) AS n, type(r) AS t, properties(r) AS r, m.key AS m ORDER BY n.key, r.key, m',
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

  const asked = async (cypher: string, parameters = {}) => JSON.parse(JSON.stringify(await run(cypher, parameters)));

  test('a meeting carries its day and its place, and days are dates', async () => {
    await send(sampleGraph());
    expect(
      await asked(
        "MATCH (:Person {graph: 'test'})-[m:MET]->() WHERE m.date = date('2031-04-11') RETURN m.place AS place, valueType(m.date) AS type",
      ),
    ).toEqual([{ place: 'Harbour City', type: 'DATE NOT NULL' }]);
    expect(
      await asked(
        "MATCH (t:Article) WHERE t.date > date('2031-04-12') RETURN count(t) AS later, count(t.title) AS titled",
      ),
    ).toEqual([{ later: 2, titled: 1 }]);
  });

  test('names, other names and statements are found by their words', async () => {
    await send(sampleGraph());
    const find = (words: string) =>
      asked(
        "CALL db.index.fulltext.queryNodes('wiregraph_words', $words) YIELD node RETURN collect(node.key) AS keys",
        { words },
      );
    expect(await find('president')).toEqual([{ keys: ['person:lund'] }]);
    expect(await find('bridge AND spring')).toEqual([{ keys: ['event:words'] }]);
    expect(await find('submarine')).toEqual([{ keys: [] }]);
  });

  /** The graph in which the full name of a being came up: the same tellings under another key. */
  function renamed(from: string, to: string, name: string): NewsGraph {
    const before = sampleGraph();
    const after = before.emptyCopy() as NewsGraph;
    after.replaceAttributes(before.getAttributes());
    const now = (key: string) => (key === from ? to : key);
    for (const key of before.nodes()) after.dropNode(key);
    before.forEachNode((key, node) => after.addNode(now(key), key === from ? { ...node, name } : node));
    before.forEachEdge((key, edge, a, b) => after.addEdgeWithKey(key.replace(from, to), now(a), now(b), edge));
    return after;
  }

  /** The sample with tellings that are each being's own, as built graphs have them. */
  function ownTellings(graph: NewsGraph): NewsGraph {
    graph.updateEachNodeAttributes((key, node) => ({
      ...node,
      members: [{ article: node.articles[0]!, entity: key.replace('ada-lund', 'lund') }],
    }));
    return graph;
  }

  test('a being keeps its node, and what others attached to it, when its name changes', async () => {
    await send(ownTellings(sampleGraph()));
    await run("MATCH (n {key: 'person:lund'}) SET n:Watched, n.note = 'mine' MERGE (:Case {id: 7})-[:CONCERNS]->(n)");
    const counts = await send(ownTellings(renamed('person:lund', 'person:ada-lund', 'Ada Maria Lund')));
    expect(counts).toMatchObject({ nodesCreated: 0, nodesDeleted: 0, nodesLeft: 0 });
    expect(
      await asked('MATCH (:Case)-[:CONCERNS]->(n:Watched:Person) RETURN n.key AS key, n.name AS name, n.note AS note'),
    ).toEqual([{ key: 'person:ada-lund', name: 'Ada Maria Lund', note: 'mine' }]);
  });

  test('another being of the same article does not take over the node of one that is gone', async () => {
    await send(ownTellings(sampleGraph()));
    const other = ownTellings(renamed('person:lund', 'person:ada-lund', 'Ada Maria Lund'));
    other.setNodeAttribute('person:ada-lund', 'members', [{ article: 'art1', entity: 'somebody else' }]);
    expect(await send(other)).toMatchObject({ nodesCreated: 1, nodesDeleted: 1 });
  });

  test.each(['label', 'property', 'relationship'])(
    'a node that left the graph stays for the %s of somebody',
    async (what) => {
      await send(sampleGraph());
      const attach = {
        label: 'SET n:Watched',
        property: "SET n.note = 'mine'",
        relationship: 'CREATE (:Case)-[:CONCERNS {key: 1, export: "mine"}]->(n)',
      }[what];
      await run(`MATCH (n {key: 'person:vale'}) ${attach}`);
      const smaller = sampleGraph();
      smaller.dropNode('person:vale');
      expect(await send(smaller)).toMatchObject({ nodesDeleted: 0, nodesLeft: 1 });
      expect(await asked("MATCH (n {key: 'person:vale'}) RETURN n:Wiregraph AS ours, n.name AS name")).toEqual([
        { ours: false, name: 'Cyra Vale' },
      ]);
      expect(await send(sampleGraph())).toMatchObject({ nodesCreated: 0, nodesLeft: 0 });
      expect(await asked("MATCH (n {key: 'person:vale'}) RETURN n:Wiregraph AS ours, n:WiregraphLeft AS left")).toEqual(
        [{ ours: true, left: false }],
      );
    },
  );

  test('relationships of others between our nodes stay, whatever they are called and carry', async () => {
    await send(sampleGraph());
    await run(
      "MATCH (a {key: 'person:lund'}), (b {key: 'person:okoro'}) CREATE (a)-[:KNOWS {export: 'x', key: 'y'}]->(b) CREATE (a)-[:MET {export: '0123456789abcdef0123', key: 'z'}]->(b)",
    );
    const smaller = sampleGraph();
    smaller.dropNode('person:vale');
    await send(smaller);
    expect(await asked('MATCH ()-[r]->() WHERE r.export IS NOT NULL RETURN r.key AS key ORDER BY key')).toEqual([
      { key: 'y' },
      { key: 'z' },
    ]);
  });

  test('another graph under the same name is written only when asked for', async () => {
    await send(sampleGraph());
    const before = await everything();
    const other = sampleGraph();
    const articles = other.getAttributes().articles;
    other.setAttribute('articles', { new1: articles.art1!, new2: articles.art2! });
    other.forEachNode((key) => other.setNodeAttribute(key, 'articles', ['new1']));
    await expect(send(other)).rejects.toThrow(/another graph called “test”: 3 of its 3 articles.*--replace/);
    expect(await everything()).toEqual(before);
    await send(other, 'test', { replace: true });
    expect(await asked('MATCH (t:Article) WITH DISTINCT t.id AS id ORDER BY id RETURN collect(id) AS ids')).toEqual([
      { ids: ['new1', 'new2'] },
    ]);
  });

  test.each([[undefined], [5]])(
    'exports of two versions at once end in one of them (at most %s rows at once)',
    async (rows) => {
      const options = rows === undefined ? {} : { oneTransaction: rows };
      const [whole, part] = [largeGraph(60).graph, largeGraph(60).graph];
      for (const key of part.nodes().slice(0, 40)) part.dropNode(key);
      const wants = async (graph: NewsGraph) => {
        await run('MATCH (n) DETACH DELETE n');
        await send(graph);
        return everything();
      };
      const right = [await wants(whole), await wants(part)];
      for (let round = 0; round < 3; round += 1) {
        await Promise.all([send(whole, 'test', options), send(part, 'test', options), send(whole, 'test', options)]);
        expect(right).toContainEqual(await everything());
      }
    },
  );

  test('a reader sees an export whole or not at all', async () => {
    const whole = largeGraph(300).graph;
    const seen = new Set<number>();
    let writing = true;
    const watch = (async () => {
      while (writing) seen.add((await asked('MATCH (n:Wiregraph) RETURN count(n) AS n'))[0].n);
    })();
    const { nodes } = await send(whole);
    writing = false;
    await watch;
    for (const count of seen) expect([0, nodes]).toContain(count);
  });

  test('what an earlier version wrote is taken over, not doubled', async () => {
    await send(sampleGraph());
    const after = await everything();
    const old = '0123456789abcdef0123';
    await run(
      'MATCH (n:Wiregraph) SET n.export = $old REMOVE n.wiregraphVersion WITH DISTINCT 1 AS one MATCH ()-[r]->() SET r.export = $old REMOVE r.wiregraph, r.wiregraphVersion',
      { old },
    );
    expect(await send(sampleGraph())).toMatchObject({
      nodesCreated: 0,
      relationshipsCreated: 0,
      relationshipsDeleted: 0,
    });
    expect(await everything()).toEqual(after);
  });

  test('names as long as an article make no trouble', async () => {
    const graph = sampleGraph();
    graph.addNode(`organisation:${'x'.repeat(20_000)}`, {
      ...graph.getNodeAttributes('organisation:wire'),
      name: 'x'.repeat(40_000),
    });
    const { nodesCreated } = await send(graph);
    expect(nodesCreated).toBe(graph.order + 3);
    expect(await send(graph)).toMatchObject({ nodesCreated: 0, nodesDeleted: 0 });
  });

  test('a wrong password and a server that is away are told in one sentence', async () => {
    await expect(
      exportToNeo4j(sourceOf(sampleGraph()), 'test', { ...server, password: 'wrong-password' }),
    ).rejects.toThrow(/password for “neo4j” is wrong/);
    await expect(
      exportToNeo4j(sourceOf(sampleGraph()), 'test', { ...server, uri: 'bolt://127.0.0.1:9' }),
    ).rejects.toThrow(/no Neo4j server answers there/);
    await expect(exportToNeo4j(sourceOf(sampleGraph()), 'test', { ...server, uri: 'ftp://here' })).rejects.toThrow(
      /is no address of a Neo4j server/,
    );
    await expect(exportToNeo4j(sourceOf(sampleGraph()), 'test', { ...server, database: 'nowhere' })).rejects.toThrow(
      /no database called “nowhere”/,
    );
  });
});
