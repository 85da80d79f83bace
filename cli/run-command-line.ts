import chalk from 'chalk';
import { Command, CommanderError } from 'commander';
import { packageVersion } from '../src/extraction/package-version.js';
import { tellLeftOutTo, tellUpdatesTo } from '../src/graph/tables/tell-updates.js';
import { addCommands } from './declare/to-commander.js';
import { print, tell } from './door.js';
import { EXIT, InputError, UsageError } from './exit-codes.js';
import { sentenceFor } from './system-errors.js';
import { leftOutTeller } from './tell-left-out.js';
import { tellTables } from './tell-tables.js';

/** Runs one command line and returns its exit code: 0 done, 1 some input failed, 2 wrong usage. */
export async function runCommandLine(argv: readonly string[]): Promise<number> {
  const words = withoutColour(argv);
  const program = new Command('wiregraph')
    .description('Turns news articles into a knowledge graph in which every edge proves itself')
    .version(packageVersion())
    .option('--no-color', 'no colours (also where NO_COLOR is set)')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => print(text.replace(/\n$/, '')),
      writeErr: (text) => tell(text.replace(/\n$/, '')),
    })
    .showHelpAfterError('(wiregraph --help lists the commands)');
  let code: number = EXIT.done;
  addCommands(program, (result) => {
    code = result;
  });
  tellUpdatesTo(tellTables());
  tellLeftOutTo(leftOutTeller());
  try {
    await program.parseAsync(words, { from: 'user' });
    return code;
  } catch (error) {
    return exitCodeOf(error, words);
  }
}

/** Takes --no-color out wherever it stands; with it, or where NO_COLOR is set, neither chalk nor Ink colours anything. */
function withoutColour(argv: readonly string[]): string[] {
  const { NO_COLOR = '' } = process.env;
  const end = argv.indexOf('--');
  const words = argv.filter((word, at) => word !== '--no-color' || (end >= 0 && at > end));
  if (NO_COLOR !== '' || words.length < argv.length) chalk.level = 0;
  return words;
}

function exitCodeOf(error: unknown, [first = '']: readonly string[]): number {
  if (error instanceof CommanderError) {
    if (error.code === 'commander.unknownOption' && first.startsWith('-')) {
      tell('Options stand behind the command: wiregraph query "who met Ada Lund" -g folder.');
    }
    return error.exitCode === 0 ? EXIT.done : EXIT.wrongUsage;
  }
  if (error instanceof UsageError) {
    tell(`wiregraph: ${error.message}`);
    return EXIT.wrongUsage;
  }
  tell(`wiregraph: ${error instanceof InputError ? error.message : sentenceFor(error)}`);
  return EXIT.someInputFailed;
}
