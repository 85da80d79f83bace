import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/**
 * LMDB's file as it lies on the disk (data version 2 of lmdb-js, little-endian; dependencies/lmdb/libraries/liblmdb/mdb.c there).
 * It is read here without LMDB, which trusts every byte of it and ends the whole process over some that are wrong.
 */

/** "No page": the root of an empty tree. */
export const NO_PAGE = 2 ** 64;
/** Bytes of the header in front of every page and of every run of overflow pages. */
export const HEADER = 24;
/** Bits of a page's kind. */
export const PAGE = { branch: 1, leaf: 2, overflow: 4, meta: 8 } as const;
/** Bits of a node's kind: its value stands in overflow pages; its value is the record of a table. */
export const NODE = { overflow: 1, table: 2 } as const;
/** Bytes of a node before its key. */
export const NODE_HEADER = 8;

const MAGIC = 0xbeefc0de;
const VERSION = 2;
/** Where the two records of trees stand in a meta page: that of the free pages, and that of the tables. */
const META = {
  magic: 24,
  version: 28,
  address: 32,
  mapSize: 40,
  free: 48,
  main: 96,
  lastPage: 144,
  transaction: 152,
  bytes: 160,
} as const;
/** Where the record of a tree tells of what kind its keys are; that of the free pages tells of the file too. */
const FLAGS = 4;
/** Its keys are numbers, each once, and the file is not encrypted: LMDB follows a wrong one of these to its end. */
const [TELLING_FLAGS, INTEGER_KEYS] = [0x207e, 0x0008];
/** LMDB's smallest page. */
export const SMALLEST_PAGE = 4096;
const LARGEST_PAGE = 65_536;

/** Bytes of the record of a tree. */
export const TREE = 48;

/** The record of a tree of pages. */
export interface Tree {
  readonly depth: number;
  readonly branches: number;
  readonly leaves: number;
  readonly overflows: number;
  readonly entries: number;
  readonly root: number;
}

/** One of the two pages that say which state of the file counts: the one with the later transaction. */
export interface Meta {
  readonly pageSize: number;
  readonly lastPage: number;
  readonly transaction: number;
  readonly mapSize: number;
  readonly free: Tree;
  readonly main: Tree;
  /** whether everything that is the same in all files is so */
  readonly sound: boolean;
}

/** How many pages a file holds of those that it says it has: a wrong number leads out of it. */
export const pagesIn = ({ size }: { readonly size: number }, { lastPage, pageSize }: Meta): number =>
  Math.min(lastPage + 1, Math.floor(size / pageSize));

/** Numbers of 64 bits, as far as JavaScript counts exactly; larger ones are nonsense here, or NO_PAGE. */
export const readNumber = (bytes: Buffer, at: number): number =>
  bytes.readUInt32LE(at) + bytes.readUInt32LE(at + 4) * 2 ** 32;

export function readTree(bytes: Buffer, at: number): Tree {
  return {
    depth: bytes.readUInt16LE(at + 6),
    branches: readNumber(bytes, at + 8),
    leaves: readNumber(bytes, at + 16),
    overflows: readNumber(bytes, at + 24),
    entries: readNumber(bytes, at + 32),
    root: readNumber(bytes, at + 40),
  };
}

/** A store's file, opened to be read page by page. */
export class PageFile {
  private readonly handle: number;

  /** @param writable whether bytes that LMDB never reads may be overwritten */
  constructor(path: string, writable = false) {
    this.handle = openSync(path, writable ? 'r+' : 'r');
  }

  get descriptor(): number {
    return this.handle;
  }

  get size(): number {
    return fstatSync(this.handle).size;
  }

  close(): void {
    closeSync(this.handle);
  }

  /** Reads bytes; false where the file ends before. */
  read(into: Buffer, at: number, length: number = into.length): boolean {
    return readSync(this.handle, into, 0, length, at) === length;
  }

  /** Both meta pages, as far as they are LMDB's. */
  heads(): readonly [Meta | null, Meta | null] {
    const first = this.meta(0, 0);
    return [first, this.meta(1, first?.pageSize ?? SMALLEST_PAGE)];
  }

  /** Both meta pages; null where one is none of LMDB's. */
  metas(): readonly [Meta, Meta] | null {
    const [first, second] = this.heads();
    return first && second && [first, second];
  }

  private meta(number: number, at: number): Meta | null {
    const bytes = Buffer.alloc(META.bytes);
    if (!this.read(bytes, at)) return null;
    if (bytes.readUInt32LE(META.magic) !== MAGIC || bytes.readUInt32LE(META.version) !== VERSION) return null;
    const pageSize = bytes.readUInt32LE(META.free);
    const mapSize = readNumber(bytes, META.mapSize);
    const sized = pageSize >= SMALLEST_PAGE && pageSize <= LARGEST_PAGE && (pageSize & (pageSize - 1)) === 0;
    return {
      pageSize: sized ? pageSize : SMALLEST_PAGE,
      lastPage: readNumber(bytes, META.lastPage),
      transaction: readNumber(bytes, META.transaction),
      mapSize,
      free: readTree(bytes, META.free),
      main: readTree(bytes, META.main),
      sound:
        sized &&
        readNumber(bytes, 0) === number &&
        bytes.readUInt16LE(18) === PAGE.meta &&
        readNumber(bytes, META.address) === 0 &&
        (bytes.readUInt16LE(META.free + FLAGS) & TELLING_FLAGS) === INTEGER_KEYS &&
        mapSize % SMALLEST_PAGE === 0 &&
        mapSize < 2 ** 47,
    };
  }
}

/** The meta page whose state counts. */
export const newestOf = ([first, second]: readonly [Meta, Meta]): Meta =>
  first.transaction > second.transaction ? first : second;
