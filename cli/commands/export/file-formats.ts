import { fileFormats, leanGraph } from '../../../graph-export/formats/index.js';
import type { GraphSource } from '../../../src/graph/index.js';
import { EXIT, UsageError } from '../../exit-codes.js';
import { counted, tellWritten } from '../../tell-written.js';
import { writeOutput } from '../../write-output.js';
import { type PartFlags, partOf, withSure } from './part-of.js';

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
  return withSure(flags.graph, flags, async (whole) => {
    const graph = leanGraph(whole, part);
    const { pieces, size } = counted(format.write(graph));
    await writeOutput(pieces, flags.output);
    if (flags.output !== undefined) tellWritten(flags.output, size(), countsOf(graph));
    return EXIT.done;
  });
}

/** "123 nodes and 456 edges" */
function countsOf({ stream }: GraphSource): string {
  let [nodes, edges] = [0, 0];
  for (const _ of stream.nodes()) nodes += 1;
  for (const _ of stream.outlines()) edges += 1;
  return `${nodes} nodes and ${edges} edges`;
}
