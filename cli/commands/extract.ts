import type { Command } from 'commander';
import { readArticles } from '../../src/articles/index.js';
import { chooseExtractor } from '../../src/build/choose-extractor.js';
import { extractInOrder } from '../../src/build/extract-in-order.js';
import { extractWithout } from '../../src/build/extract-without.js';
import { countArticles } from '../count-articles.js';
import { EXIT } from '../exit-codes.js';
import { namedInputs } from '../named-inputs.js';
import { reportProblem } from '../report-problem.js';
import { addWorkerOption, readWorkers } from '../worker-option.js';
import { writeOutput } from '../write-output.js';
import type { CommandModule } from './types.js';

interface Flags {
  readonly output?: string;
  readonly workers?: string;
  readonly without?: readonly string[];
}

/** `wiregraph extract articles/ > records.jsonl` */
export const extract: CommandModule = {
  register(program: Command, finish) {
    const command = program
      .command('extract')
      .argument(
        '[inputs...]',
        'files, folders or globs of .txt, .md, .html and .jsonl; - or nothing for standard input',
      )
      .description('writes what each article says as one record a line (JSON Lines); nothing is stored')
      .option('-o, --output <file>', 'a file instead of standard output')
      .option('--without <rules...>', 'claim rules that do not run, to see what each is worth: met/noun-with');
    addWorkerOption(command)
      .addHelpText('after', '\nExample:\n  wiregraph extract seeds/articles > records.jsonl')
      .action(async (inputs: string[], flags: Flags) =>
        finish(await extractInputs(namedInputs('extract', inputs), flags)),
      );
  },
};

/** Writes the records of all inputs and returns the exit code; `module` is the extractor's, for tests. */
export async function extractInputs(inputs: readonly string[], flags: Flags, module?: string): Promise<number> {
  const read = readArticles(inputs);
  const { extractor, items } = flags.without
    ? { extractor: extractWithout(flags.without), items: read }
    : await chooseExtractor(read, { ...readWorkers(flags.workers), ...(module === undefined ? {} : { module }) });
  const counter = countArticles();
  let code: number = EXIT.done;
  try {
    await writeOutput(
      (async function* () {
        for await (const outcome of extractInOrder(items, extractor)) {
          if ('record' in outcome) {
            counter.add();
            yield `${JSON.stringify(outcome.record)}\n`;
          } else {
            counter.clear();
            reportProblem(outcome);
            code = EXIT.someInputFailed;
          }
        }
      })(),
      flags.output,
    );
  } finally {
    counter.clear();
    await extractor.close();
  }
  return code;
}
