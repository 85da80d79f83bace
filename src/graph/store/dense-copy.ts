import type { Database, RootDatabase } from 'lmdb';
import { newestOf, PageFile } from './pages/page-file.js';
import { SUMS_TABLE } from './pages/page-sums.js';
import { FREE_TREE, MAIN_TREE, PageWalk, tableName } from './pages/walk-pages.js';

/** Rows written in one transaction. */
const BATCH = 20_000;
/** The bit in the record of a table whose keys are numbers. */
const NUMBER_KEYS = 8;

/**
 * Writes all rows of a store's file into an empty one, table by table in the order of their keys: pages that grew by insertion
 * are a third empty, those written in order are full. The sums are left out.
 */
export function copyDensely(path: string, to: RootDatabase): void {
  const file = new PageFile(path);
  try {
    const meta = newestOf(file.metas()!);
    const flags = new Map<string, number>();
    let table: {
      readonly name: string;
      readonly numbers: boolean;
      readonly target: Database<Buffer, Buffer | number>;
    } | null = null;
    let rows: (readonly [key: Buffer, value: Buffer])[] = [];
    const open = (name: string): NonNullable<typeof table> => {
      const numbers = ((flags.get(name) ?? 0) & NUMBER_KEYS) !== 0;
      const options = { name, keyEncoding: numbers ? 'uint32' : 'binary', encoding: 'binary', compression: false };
      return { name, numbers, target: to.openDB(options as never) as unknown as Database<Buffer, Buffer | number> };
    };
    const flush = (): void => {
      if (!table) return;
      const { numbers, target } = table;
      to.transactionSync(() => {
        for (const [key, value] of rows)
          target.putSync(numbers ? key.readUInt32LE(0) : key, value, { append: true } as never);
      });
      rows = [];
    };
    const walk = new PageWalk(file, meta, {
      onRow: ({ table: name, key, value, isTable }) => {
        if (name === MAIN_TREE && isTable) flags.set(tableName(key), value.readUInt16LE(4));
        if (name === MAIN_TREE || name === FREE_TREE) return;
        if (table?.name !== name || rows.length >= BATCH) flush();
        if (table?.name !== name) table = open(name);
        rows.push([Buffer.from(key), Buffer.from(value)]);
      },
    });
    walk.walk((name) => name !== SUMS_TABLE && name !== FREE_TREE);
    flush();
    // tables without rows are there too: a reader makes none
    for (const name of flags.keys()) if (name !== SUMS_TABLE) open(name);
  } finally {
    file.close();
  }
}
