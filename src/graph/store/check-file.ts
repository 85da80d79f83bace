import { closeSync, existsSync, fstatSync, openSync, readSync } from 'node:fs';

/** What a file is before LMDB maps it: LMDB itself ends the whole process over a file that is none of its own. */
export type FileState = 'store' | 'missing' | 'unfinished' | 'foreign' | 'cut';

/** Where LMDB's two meta pages keep what is needed here (lmdb-js, data version 2; little-endian). */
const META = { magic: 24, version: 28, pageSize: 48, lastPage: 144, transaction: 152, bytes: 160 } as const;
const MAGIC = 0xbeefc0de;
const VERSION = 2;
/** LMDB's smallest page; a file below two of them was cut short while it was being made. */
const SMALLEST_PAGE = 4096;
/** Pages at the end that a transaction took and gave back are never written; a file may lack so many and be whole. */
const UNWRITTEN_PAGES = 64;

interface Meta {
  readonly pageSize: number;
  readonly lastPage: number;
  readonly transaction: bigint;
}

/** Looks at the head and the length of a store's file. */
export function checkFile(file: string): FileState {
  if (!existsSync(file)) return 'missing';
  const handle = openSync(file, 'r');
  try {
    const { size } = fstatSync(handle);
    if (size < 2 * SMALLEST_PAGE) return size === 0 || readMeta(handle, 0) ? 'unfinished' : 'foreign';
    const first = readMeta(handle, 0);
    const second = first && readMeta(handle, first.pageSize);
    if (!first || !second) return 'foreign';
    const newest = first.transaction > second.transaction ? first : second;
    return size < (newest.lastPage + 1 - UNWRITTEN_PAGES) * newest.pageSize ? 'cut' : 'store';
  } finally {
    closeSync(handle);
  }
}

function readMeta(handle: number, at: number): Meta | null {
  const page = Buffer.alloc(META.bytes);
  if (readSync(handle, page, 0, META.bytes, at) < META.bytes) return null;
  if (page.readUInt32LE(META.magic) !== MAGIC || page.readUInt32LE(META.version) !== VERSION) return null;
  return {
    pageSize: page.readUInt32LE(META.pageSize),
    lastPage: Number(page.readBigUInt64LE(META.lastPage)),
    transaction: page.readBigUInt64LE(META.transaction),
  };
}
