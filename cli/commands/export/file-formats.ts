import { fileFormats } from '../../../graph-export/formats/index.js';
import { loadGraph } from '../../../src/graph/index.js';
import { EXIT, UsageError } from '../../exit-codes.js';
import { writeOutput } from '../../write-output.js';

/** Writes the whole graph as one text. @throws UsageError when no such format is known */
export async function exportFile(name: string, flags: { graph: string; output?: string }): Promise<number> {
  const format = fileFormats.find((known) => known.name === name);
  if (!format)
    throw new UsageError(`export: “${name}” is none of ${fileFormats.map((known) => known.name).join(', ')}.`);
  await writeOutput(format.write(await loadGraph(flags.graph)), flags.output);
  return EXIT.done;
}
