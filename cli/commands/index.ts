import { clean } from './clean.js';
import { extract } from './extract.js';
import type { CommandModule } from './types.js';

/** Every command, in the order in which `--help` lists them. Add yours here: one import and one line. */
export const commands: readonly CommandModule[] = [extract, clean];
