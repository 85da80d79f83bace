import { pageInPieces } from '../../../graph-export/html/index.js';
import { EXIT, UsageError } from '../../exit-codes.js';
import { readFrom } from '../../read-texts.js';
import { counted, tellWritten } from '../../tell-written.js';
import { writeOutput } from '../../write-output.js';
import { withShown } from './part-of.js';

interface Flags {
  readonly graph: string;
  readonly output?: string;
  readonly title?: string;
  readonly limit?: number;
  readonly texts: 'articles' | 'quotes';
  readonly minConfidence?: number;
}

/** Writes the page and returns the exit code. */
export async function exportHtml({ graph: folder, output, title, limit, texts, ...sure }: Flags): Promise<number> {
  if (output === undefined && process.stdout.isTTY) {
    throw new UsageError(
      'export html: name a file with -o, such as -o graph.html; a page is not to be read in a terminal.',
    );
  }
  const options = { ...(limit === undefined ? {} : { limit }), ...(title === undefined ? {} : { title }) };
  return withShown(folder, sure, async (graph, store) => {
    const read = texts === 'quotes' ? {} : { read: readFrom(store) };
    const page = await pageInPieces(graph, { ...options, ...read });
    const { pieces, size } = counted(page.pieces);
    await writeOutput(pieces, output);
    tellWritten(output, size(), `${page.nodes} nodes and ${page.edges} edges of ${page.articles} articles`);
    return EXIT.done;
  });
}
