import { addressOf, type ExportCounts, exportToNeo4j } from '../../../graph-export/neo4j/index.js';
import { askPassword } from '../../ask-password.js';
import { print, printJson } from '../../door.js';
import { EXIT } from '../../exit-codes.js';
import { withGraphOf } from './part-of.js';

interface Flags {
  readonly graph: string;
  readonly uri: string;
  readonly user: string;
  readonly database?: string;
  readonly name: string;
  readonly replace?: boolean;
  readonly json?: boolean;
}

/** Brings the copy in a database up to date and returns the exit code. */
export async function exportGraph({ graph: folder, uri, user, database, name, replace, json }: Flags): Promise<number> {
  const { shown } = addressOf(uri);
  const password =
    process.env.NEO4J_PASSWORD ?? (await askPassword(`Password of ${user} at ${shown}:`, 'NEO4J_PASSWORD'));
  const connection = { uri, user, password, ...(database ? { database } : {}) };
  const counts = await withGraphOf(folder, (graph) =>
    exportToNeo4j(graph, name, connection, { replace: replace ?? false }),
  );
  if (json) printJson(counts, 0);
  else print(summaryOf(counts));
  return EXIT.done;
}

const summaryOf = (counts: ExportCounts): string =>
  `Neo4j holds ${counts.nodes} nodes and ${counts.relationships} relationships of this graph: ` +
  `${counts.nodesCreated} nodes and ${counts.relationshipsCreated} relationships are new, ` +
  `${counts.nodesDeleted} and ${counts.relationshipsDeleted} went.` +
  (counts.nodesLeft === 0
    ? ''
    : ` ${counts.nodesLeft} nodes that left the graph stay as :WiregraphLeft, for what others attached to them.`);
