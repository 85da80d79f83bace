import type { RootDatabase } from 'lmdb';
import { packageWhenUsed } from '../../model/package-when-used.js';

const lmdb = packageWhenUsed<typeof import('lmdb')>('lmdb');

/** Tables in a file, with room for more. */
const MOST_TABLES = 64;

/** Opens a file of LMDB's, or makes one. */
export const openLmdb = (path: string, readOnly: boolean): RootDatabase =>
  lmdb().open({
    path,
    noSubdir: true,
    readOnly,
    compression: true,
    // a transaction that has returned is on the disk, and closing waits for nothing
    overlappingSync: false,
    maxDbs: MOST_TABLES,
  });
