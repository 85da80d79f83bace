import { existsSync, mkdirSync, statfsSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RootDatabase } from 'lmdb';
import { InputError } from '../../model/input-error.js';
import { checkFile } from './check-file.js';
import { requireGraphFolder, requireRoomForGraph, SEEN_FILE, STORE_FILE } from './graph-folder.js';
import { LmdbStore } from './lmdb-store.js';
import { openLmdb } from './open-lmdb.js';
import { isStoreError, openTables } from './open-tables.js';
import { noteSeenWhole, wasSeenWhole } from './pages/seen-whole.js';
import { verifyPages } from './pages/verify-pages.js';
import type { ArticleStore } from './types.js';
import { takeWriterLock } from './writer-lock.js';

/** How a store is opened. */
export interface OpenOptions {
  readonly write?: boolean;
  /** it must be there already */
  readonly existing?: boolean;
}

/**
 * Opens the store of a graph folder.
 * @param options write: hold the writer's place until it is closed, and create the store if need be (unless existing).
 * @throws InputError when the folder holds no graph, is not ours, or another process is writing.
 */
export function openStore(folder: string, options: OpenOptions = {}): ArticleStore {
  if (options.write && !options.existing) {
    requireRoomForGraph(folder);
    makeFolder(folder);
  } else requireGraphFolder(folder);
  const readOnly = !options.write;
  const release = options.write ? takeWriterLock(folder) : () => {};
  try {
    requireRoom(folder, readOnly);
    return new LmdbStore(folder, openTables(folder, openFile(folder, readOnly), readOnly), release);
  } catch (error) {
    release();
    if (!isStoreError(error)) throw error;
    throw new InputError(
      `${folder}: its ${STORE_FILE} cannot be used (${error.message}); make room on the disk, or see to its permissions.`,
    );
  }
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new InputError(`${folder}: cannot be made (${(error as Error).message}); name another folder with -g.`);
  }
}

/** What a new store takes with all of its tables empty, and what LMDB's list of readers takes, in bytes. */
const [NEW_STORE, READERS] = [1_000_000, 16_384];

/**
 * LMDB reaches into memory that stands for files; where the disk is full such a reach ends the process.
 * @throws InputError where there is no room for what it makes
 */
function requireRoom(folder: string, readOnly: boolean): void {
  const full = (): InputError =>
    new InputError(`${folder}: the disk is full; make room, then run the same command again.`);
  const path = join(folder, STORE_FILE);
  const { bavail, bsize } = statfsSync(folder);
  if (!readOnly && !existsSync(path) && bavail * bsize < NEW_STORE) throw full();
  const readers = `${path}-lock`;
  if (!existsSync(path) || (existsSync(readers) && statSync(readers).blocks > 0)) return;
  try {
    // without holes: their places are taken now, not when they are first reached for
    writeFileSync(readers, Buffer.alloc(READERS), { flag: 'a' });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOSPC' || code === 'EDQUOT') throw full();
    // a folder that can only be read needs no list
  }
}

function openFile(folder: string, readOnly: boolean): RootDatabase {
  const path = join(folder, STORE_FILE);
  const state = checkFile(path);
  if (state === 'foreign') {
    throw new InputError(`${folder}: its ${STORE_FILE} is no store of ours; build the graph in another folder.`);
  }
  if (state === 'unfinished') {
    if (readOnly) throw new InputError(`${folder}: its graph was cut short before the first article; build it again.`);
    unlinkSync(path);
  }
  if (state === 'store') requireWhole(folder, path);
  return openLmdb(path, readOnly);
}

/** @throws InputError where the file is damaged: what LMDB would give out then is no longer what was stored, if it gives out anything. */
export function requireWhole(folder: string, path: string): void {
  const note = join(folder, SEEN_FILE);
  if (wasSeenWhole(path, note)) return;
  const { damage, summed } = verifyPages(path);
  if (damage) {
    throw new InputError(
      `${folder}: its ${STORE_FILE} is damaged: ${damage.what}. Copy it again from a backup, or see what can be saved: ` +
        `wiregraph check --repair -g ${folder}`,
    );
  }
  if (summed) noteSeenWhole(path, note);
}
