import { readFileSync } from 'node:fs';
import { text as readAll } from 'node:stream/consumers';
import { type Command, Option } from 'commander';
import { isProblem, readArticles, STANDARD_INPUT } from '../../src/articles/index.js';
import { readUntil } from '../../src/extraction/stages/read-stages.js';
import { annotateSentences, annotateTokens } from '../../src/language/annotate-tokens.js';
import { annotationToConllu, readConllu, writeConllu } from '../../src/language/conllu/index.js';
import { loadEnglish } from '../../src/language/index.js';
import type { Annotation } from '../../src/language/types.js';
import { annotationToJson } from '../annotation-json.js';
import { EXIT, InputError } from '../exit-codes.js';
import { namedInputs } from '../named-inputs.js';
import { reportProblem } from '../report-problem.js';
import { writeOutput } from '../write-output.js';
import type { CommandModule } from './types.js';

interface Flags {
  readonly format: 'conllu' | 'json';
  readonly tokens?: boolean;
  readonly clean?: boolean;
  readonly model?: string;
  readonly output?: string;
}

/** `wiregraph annotate story.txt --format conllu` */
export const annotate: CommandModule = {
  register(program: Command, finish) {
    program
      .command('annotate')
      .argument(
        '[inputs...]',
        'articles (files, folders or globs), or with --tokens CoNLL-U files; - for standard input',
      )
      .description('shows what the language pipeline sees: sentences, tokens, tags, lemmas, trees and names')
      .addOption(new Option('--format <format>', 'how it is written').choices(['conllu', 'json']).default('conllu'))
      .option('--tokens', 'the inputs are CoNLL-U: keep their sentences and tokens, predict the rest')
      .option('--clean', 'only the blocks that are the story, as extraction sees them (otherwise the whole text)')
      .option('--model <file>', 'a network of your own (npm run train) instead of the English one')
      .option('-o, --output <file>', 'a file instead of standard output')
      .addHelpText(
        'after',
        '\nExamples:\n  wiregraph annotate seeds/articles/envoy-portal.txt\n  wiregraph annotate --tokens treebank.conllu --format conllu',
      )
      .action(async (inputs: string[], flags: Flags) => {
        const named = namedInputs('annotate', inputs);
        finish(await (flags.tokens ? annotateTreebanks(named, flags) : annotateArticles(named, flags)));
      });
  },
};

async function annotateArticles(inputs: readonly string[], flags: Flags): Promise<number> {
  const language = loadEnglish(flags.model);
  let code: number = EXIT.done;
  await writeOutput(
    (async function* () {
      for await (const read of readArticles(inputs)) {
        if (isProblem(read)) {
          reportProblem(read);
          code = EXIT.someInputFailed;
          continue;
        }
        let annotation: Annotation;
        try {
          annotation = flags.clean ? readUntil('annotation', read, language).annotation : language.annotate(read.text);
        } catch (error) {
          if (!(error instanceof InputError)) throw error;
          reportProblem({ source: read.source, problem: error.message });
          code = EXIT.someInputFailed;
          continue;
        }
        yield flags.format === 'json'
          ? annotationToJson(annotation, read.source)
          : writeConllu(annotationToConllu(annotation, read.source));
      }
    })(),
    flags.output,
  );
  return code;
}

async function annotateTreebanks(inputs: readonly string[], flags: Flags): Promise<number> {
  const { network } = loadEnglish(flags.model);
  let code: number = EXIT.done;
  await writeOutput(
    (async function* () {
      for (const source of inputs) {
        try {
          const sentences = readConllu(await contentOf(source), source);
          yield flags.format === 'json'
            ? annotationToJson(annotateSentences(network, sentences), source)
            : writeConllu(annotateTokens(network, sentences));
        } catch (error) {
          if (!(error instanceof InputError)) throw error;
          reportProblem({ source, problem: error.message });
          code = EXIT.someInputFailed;
        }
      }
    })(),
    flags.output,
  );
  return code;
}

async function contentOf(source: string): Promise<string> {
  if (source === STANDARD_INPUT) return readAll(process.stdin);
  try {
    return readFileSync(source, 'utf8');
  } catch {
    throw new InputError(`${source}: cannot be read; name a CoNLL-U file.`);
  }
}
