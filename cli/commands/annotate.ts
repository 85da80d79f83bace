import { readFileSync } from 'node:fs';
import { text as readAll } from 'node:stream/consumers';
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
import { plainText } from '../show-text.js';
import { writeOutput } from '../write-output.js';

interface Flags {
  readonly format: 'conllu' | 'json';
  readonly tokens?: boolean;
  readonly clean?: boolean;
  readonly model?: string;
  readonly output?: string;
}

/** Writes what the pipeline sees in these inputs and returns the exit code. */
export function annotateInputs(inputs: readonly string[], flags: Flags): Promise<number> {
  const named = namedInputs('annotate', inputs);
  return flags.tokens ? annotateTreebanks(named, flags) : annotateArticles(named, flags);
}

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
          : plainText(writeConllu(annotationToConllu(annotation, read.source)));
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
            : plainText(writeConllu(annotateTokens(network, sentences)));
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
