import { Command, CommanderError } from 'commander';
import { packageVersion } from '../src/extraction/package-version.js';
import { addCommands } from './declare/to-commander.js';
import { EXIT, InputError, UsageError } from './exit-codes.js';

/** Runs one command line and returns its exit code: 0 done, 1 some input failed, 2 wrong usage. */
export async function runCommandLine(argv: readonly string[]): Promise<number> {
  const program = new Command('wiregraph')
    .description('Turns news articles into a knowledge graph in which every edge proves itself')
    .version(packageVersion())
    .exitOverride()
    .showHelpAfterError('(wiregraph --help lists the commands)');
  let code: number = EXIT.done;
  addCommands(program, (result) => {
    code = result;
  });
  try {
    // read by chalk itself, wherever it stands
    await program.parseAsync(
      argv.filter((word) => word !== '--no-color' && word !== '--color'),
      { from: 'user' },
    );
    return code;
  } catch (error) {
    return exitCodeOf(error);
  }
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
