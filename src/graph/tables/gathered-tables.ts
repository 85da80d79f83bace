import { join } from 'node:path';
import type { Database } from 'lmdb';
import { packageWhenUsed } from '../../model/package-when-used.js';
import { RowSorter } from '../sorting/row-sorter.js';
import { GRAPH_TABLES, type GraphTables } from './graph-tables.js';

/** How LMDB's package writes keys that are no bytes: its types leave this out. */
interface OrderedKeys {
  keyValueToBuffer(key: unknown): Buffer;
  bufferToKeyValue(bytes: Buffer): unknown;
}

const lmdb = packageWhenUsed<OrderedKeys>('lmdb');

/**
 * Tables whose rows come in any order, and are read, if at all, when most are there. Written one by one, each row would change
 * a page of its own; sorted, they fill page after page.
 */
const GATHERED = [
  'dates',
  'postings',
  'formKeys',
  'bearers',
  'groups',
  'names',
  'words',
  'roles',
  'sorted',
  'terms',
  'told',
  'toldOf',
] as const satisfies readonly (keyof GraphTables)[];

export type GatheredTable = (typeof GATHERED)[number];

/** What reads a table, or takes something out of it. */
const READING = [
  'get',
  'getBinaryFast',
  'getRange',
  'getKeys',
  'getKeysCount',
  'getCount',
  'doesExist',
  'removeSync',
] as const;

/** So many rows are written between two steps. */
const AT_ONE_GO = 1_000;

type AnyTable = Database<unknown, never>;

/** Empty tables on their way to be filled: rows are gathered, and written in the order of their keys when they are asked for. */
export class GatheredTables {
  /** the same tables; those that gather look like the others */
  readonly tables: GraphTables;
  private readonly sorters = new Map<GatheredTable, RowSorter>();

  /** @param folder where files may be made for what memory does not hold */
  constructor(
    private readonly given: GraphTables,
    private readonly folder: string,
  ) {
    this.tables = { ...given };
    for (const name of GATHERED) this.gather(name, this.sorter(name));
  }

  /** One for other rows that are to be sorted on the way. */
  sorter(name: string): RowSorter {
    return new RowSorter(join(this.folder, `sorting-${name}`));
  }

  /** Writes the rows of these tables, or of all that still gather; from then on each row is written as it comes. */
  *settle(names: readonly GatheredTable[] = GATHERED): Generator<void> {
    for (const name of names) yield* this.write(name);
  }

  /** Lets go of what was not written. */
  close(): void {
    for (const sorter of this.sorters.values()) sorter.close();
    this.sorters.clear();
  }

  private gather(name: GatheredTable, sorter: RowSorter): void {
    const table = this.given[name] as AnyTable;
    const { encodeKey, encodeValue } = codingOf(name);
    const gathering = Object.create(table) as Record<string, unknown>;
    gathering.putSync = (key: never, value: unknown): true => {
      sorter.add(encodeKey(key), encodeValue(value));
      return true;
    };
    for (const method of READING)
      gathering[method] = (...args: unknown[]): unknown => {
        for (const _ of this.write(name));
        return (table[method] as (...given: unknown[]) => unknown)(...args);
      };
    this.sorters.set(name, sorter);
    Object.assign(this.tables, { [name]: gathering });
  }

  private *write(name: GatheredTable): Generator<void> {
    const sorter = this.sorters.get(name);
    if (!sorter) return;
    const table = this.given[name] as AnyTable;
    const { decodeKey, decodeValue } = codingOf(name);
    let rows = 0;
    for (const [key, value] of sorter.sorted()) {
      const put = table.putSync(decodeKey(key) as never, decodeValue(value), { append: true } as never) as unknown;
      if (put === false) throw new Error(`${name}: a row that was gathered is out of order`);
      rows += 1;
      if (rows % AT_ONE_GO === 0) yield;
    }
    sorter.close();
    this.sorters.delete(name);
    Object.assign(this.tables, { [name]: table });
  }
}

interface RowCoding {
  encodeKey(key: never): Uint8Array;
  encodeValue(value: unknown): Uint8Array;
  decodeKey(key: Buffer): unknown;
  decodeValue(value: Buffer): unknown;
}

/** Keys and values as bytes; values under keys that are not bytes are small numbers. */
const codingOf = (name: GatheredTable): RowCoding => (GRAPH_TABLES[name][0] === 'binary' ? BYTES : ORDERED);

const BYTES: RowCoding = {
  encodeKey: (key) => key,
  encodeValue: (value) => value as Uint8Array,
  decodeKey: (key) => key,
  decodeValue: (value) => value,
};

const ORDERED: RowCoding = {
  encodeKey: (key) => lmdb().keyValueToBuffer(key),
  encodeValue: (value) => Uint8Array.of(value as number),
  decodeKey: (key) => lmdb().bufferToKeyValue(key),
  decodeValue: (value) => value[0],
};
