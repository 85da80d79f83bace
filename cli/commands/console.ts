import type { Command } from 'commander';
import { loadGraph } from '../../src/graph/index.js';
import { EXIT, UsageError } from '../exit-codes.js';
import type { CommandModule } from './types.js';

/** `wiregraph console` */
export const console_: CommandModule = {
  register(program: Command, finish) {
    program
      .command('console')
      .description('opens the query console on a graph')
      .option('-g, --graph <folder>', 'the graph', './wiregraph')
      .addHelpText('after', '\nExample:\n  wiregraph console -g ./wiregraph')
      .action(async (options: { graph: string }) => {
        if (!process.stdin.isTTY) {
          throw new UsageError(
            'The console needs a terminal; to ask one question from a script: wiregraph query "who met Ada Lund".',
          );
        }
        await openConsole(options.graph);
        finish(EXIT.done);
      });
  },
};

/** Opens the console and waits until the reader leaves it. Ink and React are loaded only here: other commands start faster. */
export async function openConsole(folder: string): Promise<void> {
  const graph = loadGraph(folder);
  const [{ render }, { createElement }, { Console }] = await Promise.all([
    import('ink'),
    import('react'),
    import('../console/Console.js'),
  ]);
  await render(createElement(Console, { graph, folder })).waitUntilExit();
}
