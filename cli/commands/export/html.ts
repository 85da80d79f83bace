import type { Command } from 'commander';
import { exportPage } from '../../../graph-export/html/index.js';
import { loadGraph } from '../../../src/graph/index.js';
import { EXIT } from '../../exit-codes.js';
import { wholeNumber } from '../../view-options.js';
import { writeOutput } from '../../write-output.js';
import type { CommandModule } from '../types.js';

interface Flags {
  readonly graph: string;
  readonly output?: string;
  readonly title?: string;
  readonly limit: string;
}

/** How many names and events a browser still moves smoothly. */
const SMOOTH_LIMIT = 2000;

/** `wiregraph export html -o graph.html` */
export const html: CommandModule = {
  register(program: Command, finish) {
    program
      .command('html')
      .description('one web page to look around in: opens from disk, without a network')
      .option('-g, --graph <folder>', 'the graph', './wiregraph')
      .option('-o, --output <file>', 'standard output unless named')
      .option('--title <text>', 'the words above the page')
      .option('--limit <n>', 'at most so many names and events, the most told first', String(SMOOTH_LIMIT))
      .addHelpText('after', '\nExample:\n  wiregraph export html -o graph.html')
      .action(async (flags: Flags) => finish(await exportHtml(flags)));
  },
};

async function exportHtml({ graph: folder, output, title, limit }: Flags): Promise<number> {
  const page = await exportPage(loadGraph(folder), {
    limit: wholeNumber('--limit', limit),
    ...(title === undefined ? {} : { title }),
  });
  await writeOutput([page], output);
  return EXIT.done;
}
