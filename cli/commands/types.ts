import type { Command } from 'commander';

/** One command: one file, registered in `index.ts`. */
export interface CommandModule {
  /** Adds the command to the program; `finish` takes its exit code (the highest one given counts). */
  register(program: Command, finish: (exitCode: number) => void): void;
}
