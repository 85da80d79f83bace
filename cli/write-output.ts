import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { InputError } from './exit-codes.js';

/** Writes a text or bytes, given in pieces, to a file, or to standard output when no file is named. */
export async function writeOutput(
  pieces: Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>,
  file: string | undefined,
): Promise<void> {
  if (file !== undefined) {
    await pipeline(Readable.from(pieces), createWriteStream(file)).catch((error: NodeJS.ErrnoException) => {
      throw new InputError(
        `${file}: cannot be written (${reasonOf(error)}); name a file in a folder you may write to.`,
      );
    });
    return;
  }
  await pipeline(Readable.from(pieces), process.stdout, { end: false }).catch((error: NodeJS.ErrnoException) => {
    // `wiregraph export json | head` closes the pipe early, and that is no failure
    if (error.code !== 'EPIPE') throw error;
  });
}

const REASONS: Record<string, string> = {
  ENOENT: 'its folder does not exist',
  EACCES: 'no permission',
  EISDIR: 'it is a folder',
  ENOSPC: 'the disk is full',
};

const reasonOf = (error: NodeJS.ErrnoException): string => REASONS[error.code ?? ''] ?? error.message;
