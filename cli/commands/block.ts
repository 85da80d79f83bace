import { safeJson } from '../../graph-export/formats/safe-text.js';
import { splitLines } from '../../src/articles/read/split-lines.js';
import { type BlockStep, blockSteps } from '../../src/graph/index.js';
import { print } from '../door.js';
import { EXIT, UsageError } from '../exit-codes.js';
import { writeOutput } from '../write-output.js';

/** A line may hold so many bytes; an article or an entity has far less. */
const MOST_BYTES = 400_000_000;

/** What stands in front of a block: the step, and how many lines of items follow. */
interface Head {
  readonly step: string;
  readonly items: number;
}

/** Runs a step on each block that comes in, and returns the exit code: 1 where some block could not be used. */
export async function runBlocks(
  input: string | undefined,
  { list = false }: { readonly list?: boolean } = {},
  standardInput: AsyncIterable<Uint8Array> = process.stdin,
): Promise<number> {
  if (input !== undefined && input !== '-')
    throw new UsageError(`block: reads standard input, not “${input}”: pipe blocks in and write -.`);
  if (list) return listSteps();
  if (standardInput === process.stdin && process.stdin.isTTY)
    throw new UsageError('block: pipe blocks in; wiregraph block --list names the steps.');
  let code: number = EXIT.done;
  await writeOutput(
    (async function* () {
      for await (const answer of answers(standardInput)) {
        if (answer.failed) code = EXIT.someInputFailed;
        yield answer.lines;
      }
    })(),
    undefined,
  );
  return code;
}

async function listSteps(): Promise<number> {
  for (const { name, gloss } of [...blockSteps, (await stepOf('write'))!]) print(`${name.padEnd(10)} ${gloss}`);
  return EXIT.done;
}

interface Answer {
  readonly lines: string;
  readonly failed: boolean;
}

/** An answer for each block as soon as its last line has come: `{"results":2}` and two lines, or `{"error":"…"}`. */
async function* answers(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Answer> {
  let block: { head: Head; step: BlockStep | null; items: unknown[]; first: number; wrong: string | null } | null =
    null;
  for await (const { number, bytes } of splitLines(stream, MOST_BYTES)) {
    const value = bytes && parse(bytes);
    if (!block) {
      if (bytes?.length === 0) continue;
      if (!isHead(value)) {
        yield failure(`line ${number}: is no {"step": …, "items": …}; write one before the items of each block.`);
        // what follows cannot be told apart any more
        return;
      }
      const step = await stepOf(value.step);
      const wrong = step
        ? null
        : `line ${number}: there is no step “${value.step}”; wiregraph block --list names them.`;
      block = { head: value, step, items: [], first: number, wrong };
    } else if (value === undefined || value === null) {
      block.wrong ??= `line ${number}: is no JSON of less than ${MOST_BYTES / 1e6} MB.`;
      block.items.push(null);
    } else block.items.push(value);
    if (block.items.length < block.head.items) continue;
    yield block.wrong === null ? answerOf(block.step!, block.items, block.first) : failure(block.wrong);
    block = null;
  }
  if (block)
    yield failure(`line ${block.first}: ${block.head.items} items were to come, and ${block.items.length} came.`);
}

const failure = (error: string): Answer => ({ lines: `${safeJson({ error })}\n`, failed: true });

function answerOf(step: BlockStep, items: readonly unknown[], line: number): Answer {
  try {
    const results = items.length === 0 ? [] : [...step.run(items)];
    return {
      lines: [{ results: results.length }, ...results].map((one) => `${safeJson(one)}\n`).join(''),
      failed: false,
    };
  } catch (error) {
    return failure(`line ${line}: step “${step.name}” cannot use these items (${(error as Error).message}).`);
  }
}

/** The value of a line; undefined where it is no JSON. */
function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    return undefined;
  }
}

function isHead(value: unknown): value is Head {
  const { step, items } = (value ?? {}) as Partial<Head>;
  return typeof step === 'string' && Number.isSafeInteger(items) && items! >= 0;
}

/** The last step writes Neo4j's files too, and its code is loaded when it is asked for. */
async function stepOf(name: string): Promise<BlockStep | null> {
  if (name === 'write') return (await import('../../graph-export/blocks/index.js')).writeStep;
  return blockSteps.find((step) => step.name === name) ?? null;
}
