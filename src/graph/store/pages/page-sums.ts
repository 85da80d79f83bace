import { crc32 } from 'node:zlib';
import { Damage } from './damage.js';
import { type Meta, type PageFile, pagesIn } from './page-file.js';
import { PageWalk, tableName, type WalkedPage } from './walk-pages.js';

/** The table that holds sums over the pages of all others; its own rows carry theirs. */
export const SUMS_TABLE = 'page sums';

/** Pages whose sums stand in one row: as many as fill one page of overflow with their bytes. */
const GROUP = 812;
/** Bytes of the sum in front of a row. */
const SUM = 4;
/** The row that says up to which transaction pages are summed. */
const HEAD_KEY = Buffer.alloc(4, 0xff);

/** What the head row says. */
interface Head {
  /** pages that this transaction or an earlier one wrote are summed */
  readonly sealed: number;
  /** names of tables, by the numbers that stand beside the sums */
  readonly tables: readonly string[];
  /** over the records of all tables but this one */
  readonly records: number;
}

/** A row as it is stored. */
export type SumRow = readonly [key: Buffer, value: Buffer];

/** The sum over what is read of a page; never zero, which says that there is none. */
export function sumOf({ bytes, gap }: Pick<WalkedPage, 'bytes' | 'gap'>): number {
  return crc32(bytes.subarray(gap[1]), crc32(bytes.subarray(0, gap[0]))) || 1;
}

/** Sums of pages, with the table that each belongs to. */
export class PageSums {
  private readonly sums: Uint32Array;
  private readonly owners: Uint8Array;
  private readonly changed = new Set<number>();

  private constructor(
    pages: number,
    readonly sealed: number,
    private readonly tables: string[],
    readonly records: number,
  ) {
    const room = Math.ceil(pages / GROUP) * GROUP;
    this.sums = new Uint32Array(room);
    this.owners = new Uint8Array(room);
  }

  static none(file: PageFile, meta: Meta): PageSums {
    return new PageSums(pagesIn(file, meta), -1, [], 0);
  }

  /** The sums in a file; null where it has none yet. @throws Damage where they are damaged */
  static read(file: PageFile, meta: Meta): PageSums | null {
    const rows = new Map<string, Buffer>();
    let isThere = false;
    new PageWalk(file, meta, {
      onRow: ({ table, key, value, isTable }) => {
        if (isTable && tableName(key) === SUMS_TABLE) isThere = true;
        if (table !== SUMS_TABLE) return;
        const name = key.toString('hex');
        if (rows.has(name) || value.length < SUM || value.readUInt32LE(0) !== crc32(value.subarray(SUM), crc32(key)))
          throw new Damage(`a row of sums is not as it was written`, SUMS_TABLE);
        rows.set(name, Buffer.from(value.subarray(SUM)));
      },
    }).walk((table) => table === SUMS_TABLE);
    const head = rows.get(HEAD_KEY.toString('hex'));
    if (!head) {
      if (isThere && rows.size > 0) throw new Damage('the first row of sums is missing', SUMS_TABLE);
      return null;
    }
    const { sealed, tables, records } = JSON.parse(head.toString('utf8')) as Head;
    if (sealed >= meta.transaction) throw new Damage('its sums are of a later state than the file', SUMS_TABLE);
    const sums = new PageSums(pagesIn(file, meta), sealed, [...tables], records);
    for (let group = 0; group * GROUP < sums.sums.length; group++) {
      const row = rows.get(groupKey(group).toString('hex'));
      // pages that came after the sealing have none
      if (row) sums.fill(group, row);
    }
    return sums;
  }

  private fill(group: number, row: Buffer): void {
    for (let at = 0; at < GROUP; at++) this.sums[group * GROUP + at] = row.readUInt32LE(4 * at);
    this.owners.set(row.subarray(4 * GROUP, 5 * GROUP), group * GROUP);
  }

  /** Whether a page is the one that was summed. */
  holds(page: WalkedPage): boolean {
    return this.sums[page.number] === sumOf(page) && this.ownerOf(page.number) === page.table;
  }

  /** The table that a page belonged to when it was summed; null for pages never summed. */
  ownerOf(page: number): string | null {
    return this.sums[page] ? (this.tables[this.owners[page]!] ?? null) : null;
  }

  sumAt(page: number): number {
    return this.sums[page] ?? 0;
  }

  set(page: WalkedPage): void {
    let owner = this.tables.indexOf(page.table);
    if (owner < 0) owner = this.tables.push(page.table) - 1;
    this.sums[page.number] = sumOf(page);
    this.owners[page.number] = owner;
    this.changed.add(Math.floor(page.number / GROUP));
  }

  /** Rows that say what changed, and that all pages up to a transaction are summed now. */
  *rows(sealed: number, records: number): Generator<SumRow> {
    for (const group of this.changed) {
      const row = Buffer.alloc(5 * GROUP);
      for (let at = 0; at < GROUP; at++) row.writeUInt32LE(this.sums[group * GROUP + at]!, 4 * at);
      row.set(this.owners.subarray(group * GROUP, (group + 1) * GROUP), 4 * GROUP);
      yield summed(groupKey(group), row);
    }
    const head: Head = { sealed, tables: this.tables, records };
    yield summed(HEAD_KEY, Buffer.from(JSON.stringify(head)));
  }
}

function groupKey(group: number): Buffer {
  const key = Buffer.alloc(4);
  key.writeUInt32BE(group);
  return key;
}

function summed(key: Buffer, row: Buffer): SumRow {
  const value = Buffer.alloc(SUM + row.length);
  value.writeUInt32LE(crc32(row, crc32(key)));
  row.copy(value, SUM);
  return [key, value];
}

/** The sum over the records of all tables but the one of sums: which pages they begin at, and how much they hold. */
export function sumRecords(file: PageFile, meta: Meta): number {
  let sum = 0;
  const onRow = ({ key, value, isTable }: { key: Buffer; value: Buffer; isTable: boolean }): void => {
    if (isTable && tableName(key) !== SUMS_TABLE) sum = crc32(value, crc32(key, sum));
  };
  new PageWalk(file, meta, { onRow }).walk(() => false);
  return sum;
}
