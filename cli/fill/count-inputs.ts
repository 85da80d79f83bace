import { createReadStream, statSync } from 'node:fs';
import { extname } from 'node:path';
import { listInputs, STANDARD_INPUT } from '../../src/articles/read/files/list-inputs.js';
import { InputError } from '../exit-codes.js';

const LINE_FEED = 10;

/** How many articles the inputs will give, for the progress bar: files, and lines of JSON Lines; null where standard input is one of them. */
export async function countInputs(inputs: readonly string[]): Promise<number | null> {
  if (!process.stderr.isTTY || inputs.includes(STANDARD_INPUT)) return null;
  let count = 0;
  for (const file of inputs.flatMap(filesOf))
    count += extname(file).toLowerCase() === '.jsonl' ? await countLines(file) : 1;
  return count;
}

/** An input that stands for nothing is one problem. */
function filesOf(input: string): string[] {
  try {
    return listInputs(input).filter((file) => typeof file === 'string');
  } catch (error) {
    if (error instanceof InputError) return [input];
    throw error;
  }
}

async function countLines(file: string): Promise<number> {
  let lines = 0;
  try {
    if (!statSync(file).isFile()) return 1;
    for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
      for (const byte of chunk) if (byte === LINE_FEED) lines++;
    }
  } catch {
    // reading will say what is wrong with it
  }
  return Math.max(1, lines);
}
