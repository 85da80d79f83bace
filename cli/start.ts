import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { print } from './door.js';
import { runCommandLine } from './run-command-line.js';

/**
 * What `npm start` does: reads the sample articles into `./wiregraph`, asks a first question, draws a picture and, on a
 * terminal, opens the console.
 */
const samples = relative('', fileURLToPath(new URL('../../seeds/articles', import.meta.url)));
const GRAPH = './wiregraph';
const PICTURE = `${GRAPH}/graph.png`;
const QUESTION = 'who met Vladimir Putin';

const steps: readonly (readonly string[])[] = [
  ['build', samples, '-g', GRAPH],
  ['query', QUESTION, '-g', GRAPH],
  ['draw', '-g', GRAPH, '-o', PICTURE],
];

async function start(): Promise<number> {
  for (const step of steps) {
    print(`\n$ wiregraph ${step.map((word) => (word.includes(' ') ? `"${word}"` : word)).join(' ')}`);
    const code = await runCommandLine(step);
    if (code !== 0) return code;
  }
  print(`\nThe picture is ${PICTURE}; the graph is the folder ${GRAPH}.`);
  if (process.stdin.isTTY && process.stdout.isTTY) return runCommandLine(['console', '-g', GRAPH]);
  print('On a terminal the console opens now: wiregraph console');
  return 0;
}

process.exitCode = await start();
