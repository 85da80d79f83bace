import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
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
    process.stdout.write(`\n$ wiregraph ${step.map((word) => (word.includes(' ') ? `"${word}"` : word)).join(' ')}\n`);
    const code = await runCommandLine(step);
    if (code !== 0) return code;
  }
  process.stdout.write(`\nThe picture is ${PICTURE}; the graph is the folder ${GRAPH}.\n`);
  if (process.stdin.isTTY && process.stdout.isTTY) return runCommandLine(['console', '-g', GRAPH]);
  process.stdout.write('On a terminal the console opens now: wiregraph console\n');
  return 0;
}

process.exitCode = await start();
