import { bashScript } from '../complete/bash.js';
import { fishScript } from '../complete/fish.js';
import { zshScript } from '../complete/zsh.js';
import { commands } from '../declare/index.js';
import { SHELLS } from '../declare/shell.js';
import { EXIT, UsageError } from '../exit-codes.js';
import { writeOutput } from '../write-output.js';

const SCRIPTS: Record<(typeof SHELLS)[number], typeof bashScript> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
};

/** Prints the completion script of a shell and returns the exit code. @throws UsageError for another shell */
export async function printCompletion(named: string): Promise<number> {
  const shell = SHELLS.find((known) => known === named);
  if (!shell) throw new UsageError(`completion: “${named}” is none of ${SHELLS.join(', ')}.`);
  await writeOutput([SCRIPTS[shell](commands)], undefined);
  return EXIT.done;
}
