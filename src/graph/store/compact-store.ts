import { renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { InputError } from '../../model/input-error.js';
import { copyDensely } from './dense-copy.js';
import { requireGraphFolder, SEEN_FILE, STORE_FILE } from './graph-folder.js';
import { openLmdb } from './open-lmdb.js';
import { requireWhole } from './open-store.js';
import { isStoreError } from './open-tables.js';
import { otherReaders } from './other-readers.js';
import { eraseUnused } from './pages/erase-pages.js';
import { sealPages } from './pages/seal-pages.js';
import { noteSeenWhole } from './pages/seen-whole.js';
import { takeWriterLock } from './writer-lock.js';

/** Where the smaller file is made. */
const COMPACT = `${STORE_FILE}.compact`;

/** Bytes before and after. */
export interface Compacted {
  readonly before: number;
  readonly after: number;
}

/**
 * Makes a store's file as small as what it holds, without a trace of what was taken out: a copy is written beside it and put in
 * its place once it is whole.
 * @throws InputError where the folder holds no graph, it is damaged, somebody else has it open, or there is no room for the copy
 */
export async function compactStore(folder: string): Promise<Compacted> {
  requireGraphFolder(folder);
  const path = join(folder, STORE_FILE);
  const copy = join(folder, COMPACT);
  const release = takeWriterLock(folder);
  const leave = (): void => {
    for (const file of [copy, `${copy}-lock`]) rmSync(file, { force: true });
  };
  try {
    requireWhole(folder, path);
    leave();
    const root = openLmdb(path, false);
    try {
      const [other] = otherReaders(root);
      if (other) {
        throw new InputError(
          `${folder}: process ${other.process} has this graph open and would go on reading the file as it was; close it, then try again.`,
        );
      }
    } finally {
      await root.close();
    }
    const made = openLmdb(copy, false);
    try {
      copyDensely(path, made);
      sealPages(copy, made, { anew: true });
    } finally {
      await made.close();
    }
    // waits until the copy is on the disk too
    eraseUnused(copy);
    const before = statSync(path).size;
    renameSync(copy, path);
    // the list of readers is one of the file that went
    rmSync(`${path}-lock`, { force: true });
    noteSeenWhole(path, join(folder, SEEN_FILE));
    return { before, after: statSync(path).size };
  } catch (error) {
    if (!isStoreError(error) && !isFull(error)) throw error;
    throw new InputError(`${folder}: there is no room for a copy of its ${STORE_FILE}; make room, then try again.`);
  } finally {
    leave();
    release();
  }
}

const isFull = (error: unknown): boolean => /No space|ENOSPC|EFBIG|EDQUOT/.test(String((error as Error).message));

/** Files below this size are not worth a copy that nobody asked for. */
const SMALL = 8_000_000;

/** The same after a graph was made anew, which leaves a third of its file empty; where others have it open, they come first. */
export async function compactAfterBuild(folder: string): Promise<void> {
  try {
    if (statSync(join(folder, STORE_FILE)).size >= SMALL) await compactStore(folder);
  } catch (error) {
    // larger than need be, and otherwise as good
    if (!(error instanceof InputError)) throw error;
  }
}
