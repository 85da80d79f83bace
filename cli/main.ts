#!/usr/bin/env node
import { tellLast } from './door.js';
import { EXIT } from './exit-codes.js';
import { runCommandLine } from './run-command-line.js';
import { reasonOf, sentenceFor } from './system-errors.js';

/** A result that cannot be written is told in a sentence; where only the reader has gone (`| head`), nothing is wrong. */
function closed(name: string): (error: NodeJS.ErrnoException) => never {
  return (error) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? EXIT.done);
    tellLast(`wiregraph: ${name} cannot be written: ${reasonOf(error)}.`);
    process.exit(EXIT.someInputFailed);
  };
}

process.stdout.on('error', closed('standard output'));
process.stderr.on('error', closed('standard error'));
process.on('uncaughtException', (error: NodeJS.ErrnoException) => {
  tellLast(`wiregraph: ${sentenceFor(error)}`);
  process.exit(EXIT.someInputFailed);
});
// what Node and packages warn of is told in a line, without what it quotes being able to steer the terminal
process.removeAllListeners('warning');
process.on('warning', ({ name, message }) => tellLast(`wiregraph: ${name}: ${message}`));
// what packages say to the console of odd inputs ("Duplicate headers found") is neither a result nor a problem of ours
for (const level of ['log', 'info', 'warn', 'error'] as const) console[level] = () => {};

process.exitCode = await runCommandLine(process.argv.slice(2));
