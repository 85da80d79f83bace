import { mkdirSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { RootDatabase } from 'lmdb';
import { InputError } from '../../model/input-error.js';
import { packageWhenUsed } from '../../model/package-when-used.js';
import { checkFile } from './check-file.js';
import { requireGraphFolder, requireRoomForGraph, STORE_FILE } from './graph-folder.js';
import { LmdbStore } from './lmdb-store.js';
import { openTables } from './open-tables.js';
import type { ArticleStore } from './types.js';
import { takeWriterLock } from './writer-lock.js';

const lmdb = packageWhenUsed<typeof import('lmdb')>('lmdb');

/** Tables in the file, with room for more. */
const MOST_TABLES = 64;

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
    return new LmdbStore(folder, openTables(folder, openFile(folder, readOnly), readOnly), release);
  } catch (error) {
    release();
    throw error;
  }
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new InputError(`${folder}: cannot be made (${(error as Error).message}); name another folder with -g.`);
  }
}

function openFile(folder: string, readOnly: boolean): RootDatabase {
  const path = join(folder, STORE_FILE);
  const state = checkFile(path);
  if (state === 'foreign') {
    throw new InputError(`${folder}: its ${STORE_FILE} is no store of ours; build the graph in another folder.`);
  }
  if (state === 'cut') {
    throw new InputError(
      `${folder}: its ${STORE_FILE} lacks its end, as after a copy cut short; copy it again, or take it away and build anew.`,
    );
  }
  if (state === 'unfinished') {
    if (readOnly) throw new InputError(`${folder}: its graph was cut short before the first article; build it again.`);
    unlinkSync(path);
  }
  // a transaction that has returned is on the disk, and closing waits for nothing
  return lmdb().open({
    path,
    noSubdir: true,
    readOnly,
    compression: true,
    overlappingSync: false,
    maxDbs: MOST_TABLES,
  });
}
