import { exportPage } from '../../../graph-export/html/index.js';
import { loadGraph } from '../../../src/graph/index.js';
import { EXIT } from '../../exit-codes.js';
import { writeOutput } from '../../write-output.js';

interface Flags {
  readonly graph: string;
  readonly output?: string;
  readonly title?: string;
  readonly limit: number;
}

/** Writes the page and returns the exit code. */
export async function exportHtml({ graph: folder, output, title, limit }: Flags): Promise<number> {
  const page = await exportPage(loadGraph(folder), {
    limit,
    ...(title === undefined ? {} : { title }),
  });
  await writeOutput([page], output);
  return EXIT.done;
}
