import { fileFormats, leanGraph } from '../../../graph-export/formats/index.js';
import { EXIT, UsageError } from '../../exit-codes.js';
import { counted, tellWritten } from '../../tell-written.js';
import { writeOutput } from '../../write-output.js';
import { loadSure, type PartFlags, partOf } from './part-of.js';

interface Flags extends PartFlags {
  readonly graph: string;
  readonly output?: string;
}

/** Writes a graph, or the part of it that a file shall hold, as one text. @throws UsageError when no such format is known */
export async function exportFile(name: string, flags: Flags): Promise<number> {
  const format = fileFormats.find((known) => known.name === name);
  if (!format)
    throw new UsageError(`export: “${name}” is none of ${fileFormats.map((known) => known.name).join(', ')}.`);
  const part = partOf(flags);
  const graph = leanGraph(loadSure(flags.graph, flags), part);
  const { pieces, size } = counted(format.write(graph));
  await writeOutput(pieces, flags.output);
  tellWritten(flags.output, size(), `${graph.order} nodes and ${graph.size} edges`);
  return EXIT.done;
}
