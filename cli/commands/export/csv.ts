import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { CSV_TABLES, type CsvTable, writeCsv } from '../../../graph-export/formats/index.js';
import { loadGraph } from '../../../src/graph/index.js';
import { EXIT, InputError, UsageError } from '../../exit-codes.js';
import { writeOutput } from '../../write-output.js';
import type { CommandModule } from '../types.js';

interface Flags {
  readonly graph: string;
  readonly output?: string;
  readonly table: string;
}

/** `wiregraph export csv -o tables/` */
export const csv: CommandModule = {
  register(program: Command, finish) {
    program
      .command('csv')
      .description('three tables for a spreadsheet: nodes, edges, evidence')
      .option('-g, --graph <folder>', 'the graph', './wiregraph')
      .option('-o, --output <folder>', 'a folder for nodes.csv, edges.csv and evidence.csv')
      .option('--table <name>', 'without -o: the table on standard output (nodes, edges, evidence)', 'edges')
      .addHelpText('after', '\nExample:\n  wiregraph export csv -o tables')
      .action(async (flags: Flags) => finish(await exportCsv(flags)));
  },
};

async function exportCsv({ graph: folder, output, table }: Flags): Promise<number> {
  const wanted = CSV_TABLES.find((known) => known === table);
  if (!wanted) throw new UsageError(`--table: “${table}” is none of ${CSV_TABLES.join(', ')}.`);
  const graph = await loadGraph(folder);
  if (output === undefined) await writeOutput(writeCsv(graph, wanted), undefined);
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
