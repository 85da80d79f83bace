import { gunzipSync } from 'node:zlib';
import { UnreadableError } from '../../model/input-error.js';
import { fileOf, isGzip } from './files/input-file.js';
import { STANDARD_INPUT } from './files/list-inputs.js';
import { formatOf } from './formats/index.js';
import type { ReadPart } from './formats/types.js';
import { readJsonLines } from './read-json-lines.js';

/** What is piped in is held in memory, but for JSON Lines, which are read line by line. */
const MOST_BYTES = 50_000_000;
/** So many characters tell what it is. */
const HEAD = 1024;

/** Standard input has no name that says what it is; its first characters tell: "{" begins JSON Lines, "<" a page or a feed, "%PDF" a PDF. */
export async function* readStandardInput(stream: AsyncIterable<Uint8Array>, named = false): AsyncGenerator<ReadPart> {
  const iterator = stream[Symbol.asyncIterator]();
  const first = await iterator.next();
  const head: Uint8Array = first.done ? new Uint8Array() : first.value;
  const rest = withHead(head, iterator);
  if (new TextDecoder().decode(head.subarray(0, HEAD)).trimStart().startsWith('{')) {
    yield* readJsonLines(STANDARD_INPUT, rest, named);
    return;
  }
  const bytes = unzipped(await collect(rest));
  const file = fileOf(STANDARD_INPUT, bytes);
  yield* formatOf('', file.head(HEAD))(file);
}

async function* withHead(head: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield head;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

/** All bytes of a stream; ends early where they are too many. */
async function collect(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > MOST_BYTES) throw tooMuch();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function unzipped(bytes: Uint8Array): Uint8Array {
  if (!isGzip(bytes)) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: MOST_BYTES });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooMuch();
    throw new UnreadableError(`${STANDARD_INPUT}: is damaged gzip; make it again.`);
  }
}

const tooMuch = () =>
  new UnreadableError(
    `${STANDARD_INPUT}: more than ${MOST_BYTES / 1e6} MB were piped in that are not JSON Lines; name a file or a folder.`,
  );
