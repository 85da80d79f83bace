import { lstatSync, realpathSync } from 'node:fs';
import { type FileHandle, open, rename } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { isGraphFolder } from '../src/graph/index.js';
import { removeIfThere } from '../src/model/remove-if-there.js';
import { besideOf, clearUnfinished } from '../src/model/unfinished-files.js';
import { InputError } from './exit-codes.js';
import { reasonOf } from './system-errors.js';
import type { Pieces } from './write-output.js';

/**
 * Writes a file beside its place, waits until it is on the disk, and only then puts it there: whatever goes wrong on the way,
 * an earlier file of that name stays whole. What is no file (a pipe, a device) is written to directly.
 * @throws InputError when it cannot be written, or belongs to a graph
 */
export async function writeFileWhole(pieces: Pieces, file: string): Promise<void> {
  const place = placeOf(file);
  refuseGraphFiles(file, place.path);
  const path = place.regular ? besideOf(place.path) : place.path;
  try {
    if (place.regular) {
      clearUnfinished(dirname(place.path));
      removeIfThere(path);
    }
    // beside it never through a link that stands there
    const handle = await open(path, place.regular ? 'wx' : 'a', place.mode);
    try {
      await writeAll(handle, pieces);
      if (place.regular) await handle.sync();
    } finally {
      await handle.close();
    }
    if (place.regular) await rename(path, place.path);
  } catch (error) {
    if (place.regular) removeIfThere(path);
    if ((error as NodeJS.ErrnoException).syscall === undefined) throw error;
    throw new InputError(
      `${file}: cannot be written (${writingReason(error as NodeJS.ErrnoException)}); name a file in a folder you may write to.`,
    );
  }
}

/** So much is gathered before it is handed to the disk. */
const GATHERED = 1 << 20;

async function writeAll(handle: FileHandle, pieces: Pieces): Promise<void> {
  let gathered: Uint8Array[] = [];
  let size = 0;
  const flush = async (): Promise<void> => {
    await handle.appendFile(Buffer.concat(gathered));
    gathered = [];
    size = 0;
  };
  for await (const piece of pieces) {
    const bytes = typeof piece === 'string' ? Buffer.from(piece, 'utf8') : piece;
    gathered.push(bytes);
    size += bytes.length;
    if (size >= GATHERED) await flush();
  }
  await flush();
}

/** Where a file really is, behind links, and what is there: a file to be replaced, or something else to write to. */
function placeOf(file: string): { path: string; regular: boolean; mode: number } {
  try {
    const path = realpathSync(file);
    const stats = lstatSync(path);
    return { path, regular: stats.isFile(), mode: stats.mode };
  } catch {
    return { path: file, regular: true, mode: 0o666 };
  }
}

/** A graph's own files, those of its tables and its decisions. */
const OWN_FILES = /\.(?:mdb|mdb-lock|lock|cache)$|^decisions\.json$/;

function refuseGraphFiles(file: string, path: string): void {
  if (OWN_FILES.test(basename(path)) && isGraphFolder(dirname(path))) {
    throw new InputError(`${file}: is a part of the graph in ${dirname(file)}; name another file with -o.`);
  }
}

const writingReason = (error: NodeJS.ErrnoException): string =>
  error.code === 'ENOENT' ? 'its folder does not exist' : reasonOf(error);
