import { statSync } from 'node:fs';
import { InputError } from '../../model/input-error.js';
import type { InputProblem, SourceArticle } from '../types.js';
import { notAFile, openFile } from './files/input-file.js';
import { listInputs, STANDARD_INPUT } from './files/list-inputs.js';
import { formatOf } from './formats/index.js';
import { problemFrom } from './problem-from.js';
import { readStandardInput } from './read-standard-input.js';

/** Where standard input comes from; commands hand in the process's own. */
export interface ReadOptions {
  readonly standardInput?: AsyncIterable<Uint8Array>;
  /** ISO 639-1 code of the language that all the articles are in, whatever their texts look like */
  readonly language?: string;
  /** a line of JSON Lines piped in may name where its article comes from, as “source” */
  readonly named?: boolean;
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
  for (const file of listInputs(input)) {
    if (typeof file === 'string') yield* guarded(file, () => readFile(file, options));
    else yield file;
  }
}

/** So many bytes tell what a file is whose name does not. */
const HEAD_BYTES = 1024;

async function* readFile(file: string, options: ReadOptions): AsyncGenerator<SourceArticle | InputProblem> {
  if (file === STANDARD_INPUT) {
    yield* readStandardInput(options.standardInput ?? process.stdin, options.named);
    return;
  }
  if (!statSync(file).isFile()) throw notAFile(file);
  const opened = openFile(file);
  yield* formatOf(file, opened.head(HEAD_BYTES))(opened);
}

/** What went wrong with this input is reported in its place: one bad input is one problem, whatever a reader throws. */
async function* guarded(
  source: string,
  read: () => AsyncGenerator<SourceArticle | InputProblem>,
): AsyncGenerator<SourceArticle | InputProblem> {
  try {
    yield* read();
  } catch (error) {
    yield problemOf(source, error);
  }
}

function problemOf(source: string, error: unknown): InputProblem {
  if (error instanceof InputError) return problemFrom(source, error);
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'EACCES')
    return { source, problem: `${source}: you may not read it; change its permissions.`, unseen: true };
  if (code !== undefined && /^E[A-Z]+$/.test(code))
    return { source, problem: `${source}: cannot be read (${code}).`, unseen: code !== 'ENOENT' };
  return {
    source,
    problem: `${source}: could not be read (${message ?? String(error)}); the others are read without it.`,
    unseen: true,
  };
}
