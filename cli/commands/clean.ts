import type { Command } from 'commander';
import { cleanArticle, isProblem, readArticles } from '../../src/articles/index.js';
import { EXIT } from '../exit-codes.js';
import { namedInputs } from '../named-inputs.js';
import { paint } from '../paint.js';
import { reportProblem } from '../report-problem.js';
import { cleanedLines } from '../show-cleaned.js';
import { writeOutput } from '../write-output.js';
import type { CommandModule } from './types.js';

interface Flags {
  readonly output?: string;
  readonly json?: boolean;
}

/** `wiregraph clean story.txt` */
export const clean: CommandModule = {
  register(program: Command, finish) {
    program
      .command('clean')
      .argument(
        '[inputs...]',
        'files, folders or globs of .txt, .md, .html and .jsonl; - or nothing for standard input',
      )
      .description('shows which parts of an article are the story, and strikes out the others with the reason')
      .option('-o, --output <file>', 'a file instead of standard output')
      .option('--json', 'one object a line: metadata, blocks and dropped blocks with their spans')
      .addHelpText('after', '\nExample:\n  wiregraph clean seeds/articles/envoy-portal.txt')
      .action(async (inputs: string[], flags: Flags) => finish(await cleanInputs(namedInputs('clean', inputs), flags)));
  },
};

/** Shows all inputs cleaned and returns the exit code. */
export async function cleanInputs(inputs: readonly string[], flags: Flags): Promise<number> {
  let code: number = EXIT.done;
  await writeOutput(
    (async function* () {
      let first = true;
      for await (const read of readArticles(inputs)) {
        if (isProblem(read)) {
          reportProblem(read);
          code = EXIT.someInputFailed;
          continue;
        }
        const { text, ...cleaned } = cleanArticle(read);
        if (flags.json) yield `${JSON.stringify(cleaned)}\n`;
        else
          yield `${first ? '' : '\n'}${cleanedLines({ text, ...cleaned })
            .map(paint)
            .join('\n')}\n`;
        first = false;
      }
    })(),
    flags.output,
  );
  return code;
}
