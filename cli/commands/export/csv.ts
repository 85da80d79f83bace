import { join } from 'node:path';
import { CSV_TABLES, type CsvTable, leanGraph, writeCsv } from '../../../graph-export/formats/index.js';
import { tell } from '../../door.js';
import { EXIT } from '../../exit-codes.js';
import { makeFolder } from '../../make-folder.js';
import { counted, tellWritten } from '../../tell-written.js';
import { writeOutput } from '../../write-output.js';
import { type PartFlags, partOf, withSure } from './part-of.js';

interface Flags extends PartFlags {
  readonly graph: string;
  readonly output?: string;
  readonly table: CsvTable;
}

/** Writes one table to standard output or all three into a folder, and returns the exit code. */
export function exportCsv(flags: Flags): Promise<number> {
  const { output, table } = flags;
  const part = partOf(flags);
  return withSure(flags.graph, flags, async (whole) => {
    const graph = leanGraph(whole, part);
    if (output === undefined) {
      await writeOutput(writeCsv(graph, table), undefined);
      const others = CSV_TABLES.filter((name) => name !== table);
      tell(`the table of ${table} alone; --table ${others.join(' or ')} gives another, -o <folder> all three`);
      return EXIT.done;
    }
    makeFolder(output);
    for (const name of CSV_TABLES) {
      const { pieces, size, count } = counted(writeCsv(graph, name));
      const file = join(output, `${name}.csv`);
      await writeOutput(pieces, file);
      tellWritten(file, size(), `${count() - 1} rows`);
    }
    return EXIT.done;
  });
}
