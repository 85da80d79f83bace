import type { CommandModule } from './types.js';

/** Every command, in the order in which `--help` lists them. Add yours here: one import and one line. */
export const commands: readonly CommandModule[] = [];
