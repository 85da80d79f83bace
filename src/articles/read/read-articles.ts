import { createReadStream, readFileSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import { InputError } from '../../model/input-error.js';
import type { InputProblem, SourceArticle } from '../types.js';
import { decodeText, refuseSize } from './decode-text.js';
import { readHtml } from './html/read-html.js';
import { listInputs, STANDARD_INPUT } from './list-inputs.js';
import { readJsonLines } from './read-json-lines.js';
import { readMarkdown } from './read-markdown.js';
import { readStandardInput } from './read-standard-input.js';
import { readText } from './read-text.js';

type Read = (source: string, text: string) => SourceArticle;

/** How a file is read, by its extension; any other file that is named outright is plain text. */
const READERS: Record<string, Read> = { '.html': readHtml, '.htm': readHtml, '.md': readMarkdown, '.txt': readText };

/** Where standard input comes from; commands hand in the process's own. */
export interface ReadOptions {
  readonly standardInput?: AsyncIterable<Uint8Array>;
  /** ISO 639-1 code of the language that all the articles are in, whatever their texts look like */
  readonly language?: string;
}

/**
 * Reads every article that the inputs stand for (files, folders, globs, "-"), one at a time and in order.
 * An input that cannot be read is a problem in its place; the others are read all the same.
 */
export async function* readArticles(
  inputs: readonly string[],
  options: ReadOptions = {},
): AsyncGenerator<SourceArticle | InputProblem> {
  const { language } = options;
  for (const input of inputs) {
    for await (const read of guarded(input, () => readInput(input, options))) {
      yield isProblem(read) || language === undefined ? read : { ...read, language };
    }
  }
}

/** Whether reading gave no article here. */
export const isProblem = (read: SourceArticle | InputProblem): read is InputProblem => 'problem' in read;

async function* readInput(input: string, options: ReadOptions): AsyncGenerator<SourceArticle | InputProblem> {
  for (const file of listInputs(input)) yield* guarded(file, () => readFile(file, options));
}

async function* readFile(file: string, options: ReadOptions): AsyncGenerator<SourceArticle | InputProblem> {
  if (file === STANDARD_INPUT) {
    yield* readStandardInput(options.standardInput ?? process.stdin);
    return;
  }
  const extension = extname(file).toLowerCase();
  if (extension === '.jsonl') {
    yield* readJsonLines(file, createReadStream(file));
    return;
  }
  refuseSize(file, statSync(file).size);
  yield (READERS[extension] ?? readText)(file, decodeText(file, readFileSync(file)));
}

/** What went wrong with this input is reported in its place. */
async function* guarded(
  source: string,
  read: () => AsyncGenerator<SourceArticle | InputProblem>,
): AsyncGenerator<SourceArticle | InputProblem> {
  try {
    yield* read();
  } catch (error) {
    yield { source, problem: problemOf(source, error) };
  }
}

function problemOf(source: string, error: unknown): string {
  if (error instanceof InputError) return error.message;
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'EACCES') return `${source}: you may not read it; change its permissions.`;
  if (code !== undefined) return `${source}: cannot be read (${code}).`;
  throw error;
}
