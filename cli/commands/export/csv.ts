import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { CSV_TABLES, type CsvTable, writeCsv } from '../../../graph-export/formats/index.js';
import { loadGraph } from '../../../src/graph/index.js';
import { EXIT, InputError } from '../../exit-codes.js';
import { writeOutput } from '../../write-output.js';

interface Flags {
  readonly graph: string;
  readonly output?: string;
  readonly table: CsvTable;
}

/** Writes one table to standard output or all three into a folder, and returns the exit code. */
export async function exportCsv({ graph: folder, output, table }: Flags): Promise<number> {
  const graph = await loadGraph(folder);
  if (output === undefined) await writeOutput(writeCsv(graph, table), undefined);
  else {
    makeFolder(output);
    for (const name of CSV_TABLES) await writeOutput(writeCsv(graph, name), tableFile(output, name));
  }
  return EXIT.done;
}

const tableFile = (folder: string, table: CsvTable): string => join(folder, `${table}.csv`);

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch {
    throw new InputError(`${folder}: is no folder and cannot become one; name another with -o.`);
  }
}
