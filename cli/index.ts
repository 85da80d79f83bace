/** `wiregraph/cli`: the command line as a function, and what its commands are. */
export type { Arguments, Command } from './declare/define-command.js';
export type { Section } from './declare/index.js';
export { commands, sections } from './declare/index.js';
export type { Flags, Option, Options, ValueOf } from './declare/options.js';
export { runCommandLine } from './run-command-line.js';
