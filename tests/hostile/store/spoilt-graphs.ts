import { readFileSync, writeFileSync } from 'node:fs';
import { bringUpToDate, openStore } from '../../../src/graph/index.js';
import { HEADER, newestOf, PAGE, PageFile } from '../../../src/graph/store/pages/page-file.js';
import { PageWalk } from '../../../src/graph/store/pages/walk-pages.js';

/** Pages of records that are spoilt. */
const SPOILT = 2;

/** As if another version of the program had read all of a graph. */
export async function readByAnother(folder: string): Promise<void> {
  const store = openStore(folder, { write: true });
  store.put(
    [...store.sources()].map(({ given, record }) => ({ given, record: { ...record, extractor: 'another 0.1' } })),
  );
  bringUpToDate(store);
  await store.close();
}

/** Spoils pages that hold records: their texts stay, and can be read again. */
export function spoilRecords(path: string): void {
  const file = new PageFile(path);
  const meta = newestOf(file.metas()!);
  const places: number[] = [];
  const walk = new PageWalk(file, meta, {
    onPage: ({ number, table, bytes }) => {
      if (table !== 'records') return;
      const kind = bytes.readUInt16LE(18);
      // a row stands at a leaf's end, a value behind an overflow page's head
      if (kind === PAGE.overflow) places.push(number * meta.pageSize + HEADER);
      else if (kind === PAGE.leaf) places.push((number + 1) * meta.pageSize - 1);
    },
  });
  walk.walk();
  file.close();
  const bytes = readFileSync(path);
  for (const at of places.slice(-SPOILT)) bytes[at]! ^= 0xff;
  writeFileSync(path, bytes);
}
