import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import neo4j from 'neo4j-driver';
import {
  ARTICLE_LABEL,
  adminCommand,
  adminNode,
  adminRelationship,
  articleRow,
  edgeRow,
  labelOf,
  MENTIONED_IN,
  mentionRows,
  NODES_HEADER,
  nodeRow,
  RELATIONSHIPS_HEADER,
  relationshipOf,
} from '../../../graph-export/neo4j/index.js';
import { startServer } from '../../graph-export/neo4j-server/server.js';
import { syntheticGraph } from './synthetic-graph.js';

/**
 * npx tsx tests/benchmarks/neo4j/bulk.ts --nodes 1000000 --relationships 3000000: writes the files of `export neo4j-admin` of a made
 * graph, piece by piece, imports them by the real neo4j-admin, and asks the server how much it holds.
 */
const { values } = parseArgs({
  options: {
    nodes: { type: 'string', default: '1000000' },
    relationships: { type: 'string', default: '3000000' },
  },
});
const graph = syntheticGraph(Number(values.nodes), Number(values.relationships));
const folder = mkdtempSync(join(tmpdir(), 'wiregraph-bulk-'));
const NAME = 'bulk';
const never = { date: null, place: null };

function* nodeLines(): Generator<string> {
  yield NODES_HEADER;
  for (const [id, article] of graph.articles()) yield adminNode(ARTICLE_LABEL, articleRow(id, article), NAME);
  for (const { key, attributes } of graph.nodes())
    yield adminNode(
      labelOf(attributes),
      nodeRow(key, attributes, { date: attributes.date ?? null, place: null }),
      NAME,
    );
}

function* relationshipLines(): Generator<string> {
  yield RELATIONSHIPS_HEADER;
  for (const { key, attributes } of graph.nodes())
    for (const row of mentionRows(key, attributes)) yield adminRelationship(MENTIONED_IN, row, NAME);
  for (const edge of graph.edges())
    yield adminRelationship(relationshipOf(edge.attributes), edgeRow(edge, never, null), NAME);
}

/** Lines in pieces of a size that streams like. */
function* inPieces(lines: Iterable<string>): Generator<string> {
  let piece: string[] = [];
  for (const one of lines) {
    piece.push(one);
    if (piece.length < LINES_A_PIECE) continue;
    yield piece.join('');
    piece = [];
  }
  yield piece.join('');
}
const LINES_A_PIECE = 500;

async function timed<T>(what: string, work: () => Promise<T> | T): Promise<T> {
  const [start, cpu] = [performance.now(), process.cpuUsage()];
  const result = await work();
  const { user } = process.cpuUsage(cpu);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${what.padEnd(34)} ${seconds.padStart(7)} s   (${(user / 1e6).toFixed(1)} s of it this process's own)`);
  return result;
}

const files = { 'nodes.csv': nodeLines, 'relationships.csv': relationshipLines };
try {
  for (const [name, lines] of Object.entries(files)) {
    const path = join(folder, name);
    await timed(`write ${name}`, () => pipeline(Readable.from(inPieces(lines())), createWriteStream(path)));
    console.log(`  ${(statSync(path).size / 1e6).toFixed(0)} MB`);
  }
  console.log(`  peak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);
  const words = [...adminCommand(folder, 'neo4j').matchAll(/(?:'[^']*'|[^\s'])+/g)].map(([word]) =>
    word.replaceAll("'", ''),
  );
  const server = await timed('neo4j-admin import, server started', () =>
    startServer({ before: [words.slice(1)], memory: '1g' }),
  );
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password), {
    disableLosslessIntegers: true,
  });
  try {
    const count = async (cypher: string): Promise<number> => (await driver.executeQuery(cypher)).records[0]!.get('n');
    await timed('count', async () => {
      console.log(`  ${await count('MATCH (n:Wiregraph) RETURN count(n) AS n')} nodes`);
      console.log(`  ${await count('MATCH ()-[r]->() RETURN count(r) AS n')} relationships`);
    });
  } finally {
    await driver.close();
    await server.stop();
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
