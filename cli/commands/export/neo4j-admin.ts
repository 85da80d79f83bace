import { resolve } from 'node:path';
import { adminCommand, adminNodes, adminRelationships } from '../../../graph-export/neo4j/index.js';
import { print } from '../../door.js';
import { EXIT } from '../../exit-codes.js';
import { makeFolder } from '../../make-folder.js';
import { writeOutput } from '../../write-output.js';
import { withGraphOf } from './part-of.js';

interface Flags {
  readonly graph: string;
  readonly output: string;
  readonly database: string;
  readonly name: string;
}

/** Writes the files, prints the command that imports them, and returns the exit code. */
export function exportAdminFiles({ graph: folder, output, database, name }: Flags): Promise<number> {
  return withGraphOf(folder, async (graph) => {
    makeFolder(output);
    await writeOutput(adminNodes(graph, name), `${output}/nodes.csv`);
    await writeOutput(adminRelationships(graph, name), `${output}/relationships.csv`);
    print(adminCommand(resolve(output), database));
    return EXIT.done;
  });
}
