import { Damage } from './damage.js';
import { type Meta, newestOf, PageFile } from './page-file.js';
import { PageSums, SUMS_TABLE, sumRecords } from './page-sums.js';
import { FREE_TREE, MAIN_TREE, PageWalk, type WalkedRow } from './walk-pages.js';

/** How often a file is looked at again that a writer changed while it was. */
const ATTEMPTS = 5;

/** What a look at every page of a file found. */
export interface Verified {
  readonly damage: Damage | null;
  /** whether every page was compared with its sum; false for files of earlier versions, and after a sudden end */
  readonly summed: boolean;
  readonly pages: number;
}

/** Compares every page of a store's file with its sum, and how pages hang together; the file is one of LMDB's. */
export function verifyPages(path: string): Verified {
  const file = new PageFile(path);
  try {
    for (let attempt = 1; ; attempt++) {
      const before = file.metas();
      const found = before
        ? verify(file, before)
        : { damage: new Damage('its first pages are none'), summed: false, pages: 0 };
      if (found.damage === null || attempt === ATTEMPTS) return found;
      const after = file.metas();
      const moved = before && after && newestOf(before).transaction !== newestOf(after).transaction;
      if (!moved) return found;
    }
  } finally {
    file.close();
  }
}

function verify(file: PageFile, metas: readonly [Meta, Meta]): Verified {
  const meta = newestOf(metas);
  let summed = false;
  try {
    checkMetas(metas);
    const sums = PageSums.read(file, meta);
    summed = sums?.sealed === meta.transaction - 1;
    const free: number[] = [];
    const walk = new PageWalk(file, meta, {
      accepts: (page) => {
        // the sums themselves carry theirs row by row
        if (!sums || page.table === SUMS_TABLE) return true;
        if (page.transaction <= sums.sealed) return sums.holds(page);
        return !summed || page.table === MAIN_TREE || page.table === FREE_TREE;
      },
      wantsRows: (table) => table === FREE_TREE,
      onRow: (row) => {
        if (row.table === FREE_TREE) for (const page of freePages(row, meta.lastPage)) free.push(page);
      },
    });
    walk.walk();
    if (summed && sumRecords(file, meta) !== sums!.records)
      throw new Damage('the list of its tables is not as it was written');
    checkFree(free, walk, meta);
    return { damage: null, summed, pages: walk.pages };
  } catch (error) {
    if (!(error instanceof Damage)) throw error;
    return { damage: error, summed, pages: meta.lastPage + 1 };
  }
}

/** Transactions write the two meta pages in turn. */
function checkMetas(metas: readonly [Meta, Meta]): void {
  const [even, odd] = metas.map(({ transaction }) => transaction) as [number, number];
  const [older, newer] = even < odd ? [even, odd] : [odd, even];
  const { pageSize, lastPage, mapSize } = newestOf(metas);
  const inTurn = even % 2 === 0 && (odd % 2 === 1 || odd === 0) && (newer - older <= 1 || older === 0);
  const sound = metas.every((meta) => meta.sound && meta.pageSize === pageSize);
  if (!inTurn || !sound || (lastPage + 1) * pageSize > mapSize || lastPage < 1)
    throw new Damage('its first pages are not as they were written');
}

/** Pages that a row of the free list names. "[n, 17, -3, 20]": page 17, and three pages from 20 on; zeros are left open. */
export function* freePages({ value }: WalkedRow, lastPage: number): Generator<number> {
  if (value.length < 8 || value.length % 8 !== 0)
    throw new Damage('the list of free pages is not as it was written', FREE_TREE);
  const entries = Math.min(Number(value.readBigUInt64LE(0)), value.length / 8 - 1);
  for (let at = 1; at <= entries; at++) {
    const entry = Number(value.readBigInt64LE(8 * at));
    if (entry > 0) yield entry;
    if (entry >= 0) continue;
    at += 1;
    const first = at <= entries ? Number(value.readBigInt64LE(8 * at)) : 0;
    if (first - entry > lastPage + 1) throw new Damage('the list of free pages is not as it was written', FREE_TREE);
    for (let page = first; page < first - entry; page++) yield page;
  }
}
/** A page that is both free and in use would be overwritten. */
function checkFree(free: readonly number[], walk: PageWalk, meta: Meta): void {
  const seen = new Set<number>();
  for (const page of free) {
    if (page < 2 || page > meta.lastPage || walk.isLive(page) || seen.has(page))
      throw new Damage('the list of free pages is not as it was written', FREE_TREE);
    seen.add(page);
  }
}
