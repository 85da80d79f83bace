import { exportPage } from '../../../graph-export/html/index.js';
import { EXIT, UsageError } from '../../exit-codes.js';
import { withTexts } from '../../read-texts.js';
import { tellWritten } from '../../tell-written.js';
import { writeOutput } from '../../write-output.js';
import { loadShown } from './part-of.js';

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
  const graph = loadShown(folder, sure);
  const options = { ...(limit === undefined ? {} : { limit }), ...(title === undefined ? {} : { title }) };
  const page =
    texts === 'quotes'
      ? await exportPage(graph, options)
      : await withTexts(folder, (read) => exportPage(graph, { ...options, read }));
  await writeOutput([page], output);
  const { articles } = graph.getAttributes();
  tellWritten(
    output,
    Buffer.byteLength(page),
    `${graph.order} nodes and ${graph.size} edges of ${Object.keys(articles).length} articles`,
  );
  return EXIT.done;
}
