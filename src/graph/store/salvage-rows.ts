import { Damage } from './pages/damage.js';
import { HEADER, type Meta, NODE, NODE_HEADER, PAGE, PageFile, readNumber } from './pages/page-file.js';
import { PageSums, SUMS_TABLE, sumOf } from './pages/page-sums.js';
import { freePages } from './pages/verify-pages.js';
import { FREE_TREE, PageWalk, type WalkedPage } from './pages/walk-pages.js';

/** What is left of a damaged file. */
export interface Salvaged {
  /** what is damaged, as the walk came across it */
  readonly damages: readonly Damage[];
  /** rows of the tables wanted, by table and by key ("latin1"): bytes as LMDB holds them */
  readonly rows: ReadonlyMap<string, ReadonlyMap<string, Buffer>>;
  readonly pages: number;
}

/** Reads all rows of some tables that stand in pages which are as they were written, also where what leads to them is lost. */
export function salvageRows(path: string, wanted: readonly string[]): Salvaged {
  const file = new PageFile(path);
  try {
    const heads = file.heads().filter((head) => head !== null);
    // of two states of the file the newer counts, unless nothing of it can be read
    const states = heads.sort((a, b) => b.transaction - a.transaction).map((meta) => salvageAt(file, meta, wanted));
    const found = states.find(({ rows }) => (rows.get('texts')?.size ?? 0) > 0) ?? states[0];
    if (!found) return { damages: [new Damage('nothing tells where anything stands')], rows: new Map(), pages: 0 };
    const damages =
      heads.length === 2 ? found.damages : [new Damage('one of its first pages is none'), ...found.damages];
    return { ...found, damages };
  } finally {
    file.close();
  }
}

function salvageAt(file: PageFile, meta: Meta, wanted: readonly string[]): Salvaged {
  const damages: Damage[] = [];
  const rows = new Map(wanted.map((table) => [table, new Map<string, Buffer>()] as const));
  const sums = sumsOf(file, meta, damages);
  const free = new Set<number>();
  const take = (table: string, key: Buffer, value: Buffer): void => {
    const own = rows.get(table);
    const name = key.toString('latin1');
    // what is reached comes first and counts
    if (own && key.length > 0 && !own.has(name)) own.set(name, Buffer.from(value));
  };
  const walk = new PageWalk(file, meta, {
    accepts: (page) => !sums || page.table === SUMS_TABLE || page.transaction > sums.sealed || sums.holds(page),
    onRow: (row) => {
      if (row.table === FREE_TREE) for (const page of freePages(row, meta.lastPage)) free.add(page);
      else take(row.table, row.key, row.value);
    },
    onDamage: (damage) => damages.push(damage),
  });
  walk.walk();
  const freeIsKnown = !damages.some(({ table }) => table === FREE_TREE);
  if (sums && freeIsKnown && damages.length > 0) {
    for (let page = 2; page < walk.pages; page++) {
      const table = sums.ownerOf(page);
      if (table === null || !rows.has(table) || walk.isLive(page) || free.has(page)) continue;
      for (const [key, value] of lostRows(file, meta, sums, table, page)) take(table, key, value);
    }
  }
  return { damages, rows, pages: walk.pages };
}

function sumsOf(file: PageFile, meta: Meta, damages: Damage[]): PageSums | null {
  try {
    return PageSums.read(file, meta);
  } catch (error) {
    if (!(error instanceof Damage)) throw error;
    damages.push(error);
    return null;
  }
}

/** Rows of a leaf to which nothing leads any more. */
function* lostRows(
  file: PageFile,
  meta: Meta,
  sums: PageSums,
  table: string,
  number: number,
): Generator<readonly [key: Buffer, value: Buffer]> {
  const { pageSize } = meta;
  const bytes = Buffer.alloc(pageSize);
  if (!file.read(bytes, number * pageSize) || bytes.readUInt16LE(18) !== PAGE.leaf) return;
  const gap = [HEADER + bytes.readUInt16LE(20), HEADER + bytes.readUInt16LE(22)] as const;
  if (gap[0] > gap[1] || gap[1] > pageSize || sums.sumAt(number) !== sumOf({ bytes, gap })) return;
  for (let at = HEADER; at < gap[0]; at += 2) {
    const node = HEADER + bytes.readUInt16LE(at);
    const [length, flags] = [bytes.readUInt32LE(node), bytes.readUInt16LE(node + 4)];
    const start = node + NODE_HEADER + bytes.readUInt16LE(node + 6);
    const key = bytes.subarray(node + NODE_HEADER, start);
    if ((flags & NODE.overflow) === 0) yield [key, bytes.subarray(start, start + length)];
    else {
      const run = runAt(file, pageSize, readNumber(bytes, start), length, table, sums);
      if (run) yield [key, run];
    }
  }
}

/** The value in a run of overflow pages; null where it is not as it was written. */
function runAt(
  file: PageFile,
  pageSize: number,
  number: number,
  length: number,
  table: string,
  sums: PageSums,
): Buffer | null {
  const pages = Math.ceil((HEADER + length) / pageSize);
  const bytes = Buffer.alloc(pages * pageSize);
  if (!file.read(bytes, number * pageSize)) return null;
  const page: WalkedPage = { number, pages, table, transaction: 0, bytes, gap: [HEADER + length, bytes.length] };
  return sums.holds(page) ? bytes.subarray(HEADER, HEADER + length) : null;
}
