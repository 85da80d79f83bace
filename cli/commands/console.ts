import { leaveGraph, takeGraph } from '../console/graph-at-hand.js';
import { historyFile, keepQuestion, readHistory } from '../console/history.js';
import { clearCount, recount } from '../door.js';
import { EXIT, UsageError } from '../exit-codes.js';

interface Flags {
  readonly graph: string;
  readonly forget?: boolean;
}

/**
 * Opens the console and waits until the reader leaves it. Ink and React are loaded only here: other commands start faster.
 * @throws UsageError where there is no terminal
 */
export async function openConsole({ graph: folder, forget = false }: Flags): Promise<number> {
  if (!process.stdin.isTTY) {
    throw new UsageError(
      'The console needs a terminal; to ask one question from a script: wiregraph query "who met Ada Lund".',
    );
  }
  recount(`reading ${folder} …`);
  const view = takeGraph(folder);
  clearCount();
  const [{ render }, { createElement }, { Console }] = await Promise.all([
    import('ink'),
    import('react'),
    import('../console/Console.js'),
  ]);
  const file = historyFile(folder);
  const kept = forget
    ? {}
    : { history: readHistory(file), onAsked: (question: string) => keepQuestion(file, question) };
  await render(createElement(Console, { view, folder, ...kept }), { exitOnCtrlC: false }).waitUntilExit();
  leaveGraph();
  return EXIT.done;
}
