import type { Command } from 'commander';
import { type ExportCounts, exportToNeo4j } from '../../../graph-export/neo4j/index.js';
import { loadGraph } from '../../../src/graph/index.js';
import { askPassword } from '../../ask-password.js';
import { EXIT } from '../../exit-codes.js';
import type { CommandModule } from '../types.js';

const DEFAULT_URI = 'bolt://localhost:7687';
const DEFAULT_USER = 'neo4j';

interface Flags {
  readonly graph: string;
  readonly uri: string;
  readonly user: string;
  readonly database?: string;
  readonly name: string;
  readonly json?: boolean;
}

/** `wiregraph export neo4j --uri bolt://localhost:7687` */
export const neo4j: CommandModule = {
  register(program: Command, finish) {
    program
      .command('neo4j')
      .description('brings the copy in a Neo4j database up to date; the password comes from NEO4J_PASSWORD or a prompt')
      .option('-g, --graph <folder>', 'the graph', './wiregraph')
      .option('--uri <uri>', 'the server (or NEO4J_URI)', process.env.NEO4J_URI ?? DEFAULT_URI)
      .option('--user <name>', 'the user (or NEO4J_USER)', process.env.NEO4J_USER ?? DEFAULT_USER)
      .option('--database <name>', 'the database, the default one unless named')
      .option('--name <name>', 'tells apart graphs that share a database', 'wiregraph')
      .option('--json', 'what changed, as JSON')
      .addHelpText('after', '\nExample:\n  NEO4J_PASSWORD=… wiregraph export neo4j --uri bolt://localhost:7687')
      .action(async (flags: Flags) => finish(await exportGraph(flags)));
  },
};

async function exportGraph({ graph: folder, uri, user, database, name, json }: Flags): Promise<number> {
  const graph = await loadGraph(folder);
  const password =
    process.env.NEO4J_PASSWORD ?? (await askPassword(`Password of ${user} at ${uri}:`, 'NEO4J_PASSWORD'));
  const counts = await exportToNeo4j(graph, name, { uri, user, password, ...(database ? { database } : {}) });
  process.stdout.write(json ? `${JSON.stringify(counts)}\n` : `${summaryOf(counts)}\n`);
  return EXIT.done;
}

const summaryOf = (counts: ExportCounts): string =>
  `Neo4j holds ${counts.nodes} nodes and ${counts.relationships} relationships of this graph: ` +
  `${counts.nodesCreated} nodes and ${counts.relationshipsCreated} relationships are new, ` +
  `${counts.nodesDeleted} and ${counts.relationshipsDeleted} went.`;
