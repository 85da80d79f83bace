/** `wiregraph/cli`: the command line as a function, and what its commands are. */
export { commands, sections } from './declare/index.js';
export { runCommandLine } from './run-command-line.js';
