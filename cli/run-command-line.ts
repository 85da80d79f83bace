import { Command, CommanderError } from 'commander';
import { packageVersion } from '../src/extraction/package-version.js';
import { commands } from './commands/index.js';
import type { CommandModule } from './commands/types.js';
import { EXIT, InputError, UsageError } from './exit-codes.js';

/** Runs one command line and returns its exit code: 0 done, 1 some input failed, 2 wrong usage. */
export async function runCommandLine(argv: readonly string[]): Promise<number> {
  const program = new Command('wiregraph')
    .description('Turns news articles into a knowledge graph in which every edge proves itself')
    .version(packageVersion())
    .exitOverride()
    .showHelpAfterError('(wiregraph --help lists the commands)');
  let code: number = EXIT.done;
  for (const command of await commandsFor(argv)) {
    command.register(program, (result) => {
      code = Math.max(code, result);
    });
  }
  for (const sub of program.commands) sub.exitOverride();
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    return exitCodeOf(error);
  }
}

/** The command that is named; all of them where none is (`--help`, or a name that needs "did you mean"). */
async function commandsFor([name = '']: readonly string[]): Promise<CommandModule[]> {
  if (name === '--version' || name === '-V') return [];
  const named = Object.hasOwn(commands, name) ? [commands[name]!] : Object.values(commands);
  return Promise.all(named.map((load) => load()));
}

function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.wrongUsage;
  if (error instanceof UsageError) {
    process.stderr.write(`wiregraph: ${error.message}\n`);
    return EXIT.wrongUsage;
  }
  if (error instanceof InputError) {
    process.stderr.write(`wiregraph: ${error.message}\n`);
    return EXIT.someInputFailed;
  }
  process.stderr.write(`wiregraph: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return EXIT.someInputFailed;
}
