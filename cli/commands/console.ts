import { loadGraph } from '../../src/graph/index.js';
import { EXIT, UsageError } from '../exit-codes.js';

/**
 * Opens the console and waits until the reader leaves it. Ink and React are loaded only here: other commands start faster.
 * @throws UsageError where there is no terminal
 */
export async function openConsole(folder: string): Promise<number> {
  if (!process.stdin.isTTY) {
    throw new UsageError(
      'The console needs a terminal; to ask one question from a script: wiregraph query "who met Ada Lund".',
    );
  }
  const graph = loadGraph(folder);
  const [{ render }, { createElement }, { Console }] = await Promise.all([
    import('ink'),
    import('react'),
    import('../console/Console.js'),
  ]);
  await render(createElement(Console, { graph, folder })).waitUntilExit();
  return EXIT.done;
}
