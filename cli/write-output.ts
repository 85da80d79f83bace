import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { exceptColours } from './door.js';
import { plainOutput, plainText } from './show-text.js';
import { writeFileWhole } from './write-file-whole.js';

/** A text or bytes, in pieces. */
export type Pieces = Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>;

/**
 * Writes to a file, or to standard output when no file is named: the same bytes, of which a terminal alone is shown no marks of
 * direction. A file is there whole or as it was before.
 * @throws InputError when it cannot be written
 */
export async function writeOutput(pieces: Pieces, file: string | undefined): Promise<void> {
  if (file !== undefined) return writeFileWhole(pieces, file);
  await pipeline(Readable.from(cleaned(pieces)), process.stdout, { end: false }).catch(
    (error: NodeJS.ErrnoException) => {
      // `wiregraph export json | head` closes the pipe early, and that is no failure
      if (error.code !== 'EPIPE') throw error;
    },
  );
}

async function* cleaned(pieces: Pieces): AsyncGenerator<string | Uint8Array> {
  const plain = process.stdout.isTTY ? plainText : plainOutput;
  for await (const piece of pieces) yield typeof piece === 'string' ? exceptColours(piece, plain) : piece;
}
