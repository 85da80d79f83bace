import neo4j, { type Driver } from 'neo4j-driver';
import { exportToNeo4j } from '../../../graph-export/neo4j/index.js';
import { sourceOf } from '../../../src/graph/index.js';
import type { NewsGraph } from '../../../src/model/news-graph.js';
import { largeGraph } from '../../graph-export/large-graph.js';
import { missingForServer, startServer, type TestServer } from '../../graph-export/neo4j-server/server.js';
import { empty, held } from '../database-held.js';
import { Chance } from '../generate/chance.js';
import type { Campaign } from './types.js';

/** Nodes of the larger of two versions. */
const NODES = 60;
/** So many nodes are left out of a version, at most. */
const MOST_LEFT_OUT = 50;

/**
 * Two exports of two versions of one graph at one moment, into a real server: the database holds one of the two, whole, and whoever
 * wrote last is told what the server holds.
 */
export const campaign: Campaign = async ({ tries, seed, from = 0, onCase }) => {
  const missing = missingForServer();
  if (missing) return { tried: 0, failed: [missing] };
  const failed: string[] = [];
  const server = await startServer();
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password), {
    disableLosslessIntegers: true,
  });
  try {
    for (let number = from; number < tries; number++) {
      onCase?.(number, failed);
      const fault = await exportBoth(server, driver, new Chance(seed, number));
      if (fault) failed.push(`pair ${number}: ${fault}`);
    }
  } finally {
    await driver.close();
    await server.stop();
  }
  return { tried: tries - from, failed };
};

async function exportBoth(server: TestServer, driver: Driver, chance: Chance): Promise<string | null> {
  const versions = [largeGraph(NODES).graph, largeGraph(NODES).graph] as const;
  for (const graph of versions)
    for (let left = chance.below(MOST_LEFT_OUT); left > 0; left--)
      graph.dropNode(graph.nodes()[chance.below(graph.order)]!);
  // by one transaction, or by many
  const options = chance.onceIn(2) ? {} : { oneTransaction: 5 };
  const send = (graph: NewsGraph) => exportToNeo4j(sourceOf(graph), 'pairs', server, options);
  const right: string[] = [];
  for (const graph of versions) {
    await empty(driver);
    await send(graph);
    right.push(await held(driver));
  }
  // half of them into a database that holds one of them already
  if (chance.onceIn(2)) await empty(driver);
  const ends = await Promise.allSettled(versions.map(send));
  const refused = ends.flatMap((end) => (end.status === 'rejected' ? [String(end.reason)] : []));
  if (refused.length > 0) return `refused: ${refused.join('; ').slice(0, 300)}`;
  return right.includes(await held(driver)) ? null : 'the database holds neither of the two versions';
}
