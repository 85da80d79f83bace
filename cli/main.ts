#!/usr/bin/env node
import { runCommandLine } from './run-command-line.js';

// `wiregraph articles | head` closes the pipe early, and that is no failure
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await runCommandLine(process.argv.slice(2));
