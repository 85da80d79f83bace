import { closeSync, createReadStream, fstatSync, openSync, readSync } from 'node:fs';
import { constants, createGunzip, gunzipSync } from 'node:zlib';
import { InputError, UnreadableError } from '../../../model/input-error.js';

/** A file, or a part of one, as readers get it: whole up to a size, or piece by piece. */
export interface InputFile {
  /** as problems name it */
  readonly source: string;
  /** all of it. @throws InputError when it holds more than `most` bytes */
  bytes(most: number): Uint8Array;
  stream(): AsyncIterable<Uint8Array>;
  /** the first bytes as Latin-1, unzipped */
  head(bytes: number): string;
}

const GZIP = [0x1f, 0x8b] as const;
const CHUNK = 65_536;

/** Whether bytes begin as gzip does. */
export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === GZIP[0] && bytes[1] === GZIP[1];

/**
 * A file of the disk, unzipped where it is gzip.
 * @throws InputError when it is a pipe or a device: those may never end.
 */
export function openFile(path: string): InputFile {
  const descriptor = openSync(path, 'r');
  let zipped: boolean;
  try {
    if (!fstatSync(descriptor).isFile()) throw notAFile(path);
    const head = Buffer.alloc(2);
    zipped = readSync(descriptor, head, 0, 2, 0) === 2 && isGzip(head);
  } finally {
    closeSync(descriptor);
  }
  return {
    source: path,
    bytes: (most) => (zipped ? gunzipAtMost(path, readAtMost(path, most), most) : readAtMost(path, most)),
    head: (count) => headOf(path, zipped, count),
    stream: () => {
      const file = createReadStream(path);
      return zipped ? gunzipped(path, file) : file;
    },
  };
}

/** @throws InputError for what is no plain file; asked before opening, since opening a pipe waits for its writer. */
export const notAFile = (path: string): InputError =>
  new InputError(`${path}: is a pipe or a device, not a file; pipe it in instead (… | wiregraph … -).`);

/** Bytes that are in memory, such as a part of an archive. */
export function fileOf(source: string, bytes: Uint8Array): InputFile {
  return {
    source,
    bytes: (most) => {
      if (bytes.length > most) throw tooLarge(source, bytes.length, most);
      return bytes;
    },
    head: (count) => Buffer.from(bytes.subarray(0, count)).toString('latin1'),
    stream: async function* () {
      yield bytes;
    },
  };
}

function headOf(path: string, zipped: boolean, count: number): string {
  const descriptor = openSync(path, 'r');
  try {
    const buffer = Buffer.alloc(count);
    const bytes = buffer.subarray(0, readSync(descriptor, buffer, 0, count, 0));
    if (!zipped) return bytes.toString('latin1');
    return gunzipSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH }).toString('latin1');
  } catch (error) {
    if (/^Z_/.test((error as NodeJS.ErrnoException).code ?? '')) return '';
    throw error;
  } finally {
    closeSync(descriptor);
  }
}

/** Reads no further than `most`: a file may say that it is empty and never end. */
function readAtMost(path: string, most: number): Uint8Array {
  const descriptor = openSync(path, 'r');
  try {
    const told = fstatSync(descriptor).size;
    if (told > most) throw tooLarge(path, told, most);
    const chunks: Uint8Array[] = [];
    let size = 0;
    for (;;) {
      const chunk = Buffer.alloc(CHUNK);
      const read = readSync(descriptor, chunk, 0, CHUNK, null);
      if (read === 0) return Buffer.concat(chunks);
      chunks.push(chunk.subarray(0, read));
      size += read;
      if (size > most) throw tooLarge(path, size, most);
    }
  } finally {
    closeSync(descriptor);
  }
}

function gunzipAtMost(source: string, bytes: Uint8Array, most: number): Uint8Array {
  try {
    return gunzipSync(bytes, { maxOutputLength: most });
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE'
      ? tooLarge(source, most + 1, most)
      : notGzip(source);
  }
}

async function* gunzipped(source: string, stream: NodeJS.ReadableStream): AsyncGenerator<Uint8Array> {
  const unzip = createGunzip();
  stream.on('error', (error) => unzip.destroy(error));
  try {
    yield* stream.pipe(unzip) as AsyncIterable<Uint8Array>;
  } catch (error) {
    throw /^Z_/.test((error as NodeJS.ErrnoException).code ?? '') ? notGzip(source) : error;
  }
}

const notGzip = (source: string) =>
  new UnreadableError(`${source}: is damaged gzip; make it again (gzip -t tells whether it is whole).`);

const tooLarge = (source: string, size: number, most: number) =>
  new UnreadableError(
    `${source}: holds ${size > most && size < 2 * most ? 'over ' : ''}${Math.round(Math.max(size, most) / 1e6)} MB, more than one article may (${most / 1e6} MB); split it, or give many articles as .jsonl.`,
  );
