import type { Database, RootDatabase } from 'lmdb';
import { newestOf, PageFile } from './page-file.js';
import { PageSums, SUMS_TABLE, sumRecords } from './page-sums.js';
import { PageWalk } from './walk-pages.js';

/**
 * Writes sums over all pages that changed since they were last written, so that whoever opens the file notices when one is not
 * as it was. Costs what changed: a tree is followed only where a later transaction wrote.
 * @param anew sums over all pages, whatever stands there
 */
export function sealPages(path: string, root: RootDatabase, { anew = false } = {}): void {
  // making the table is a transaction of its own
  const table = root.openDB<Buffer, Buffer>({
    name: SUMS_TABLE,
    keyEncoding: 'binary',
    encoding: 'binary',
    compression: false,
  } as never) as Database<Buffer, Buffer>;
  const file = new PageFile(path);
  try {
    const metas = file.metas();
    if (!metas) return;
    const meta = newestOf(metas);
    const known = anew ? null : PageSums.read(file, meta);
    if (known && known.sealed === meta.transaction - 1) return;
    const sums = known ?? PageSums.none(file, meta);
    new PageWalk(file, meta, {
      ...(known ? { since: known.sealed } : {}),
      onPage: (page) => {
        if (page.table !== SUMS_TABLE) sums.set(page);
      },
    }).walk((table) => table !== SUMS_TABLE);
    const records = sumRecords(file, meta);
    root.transactionSync(() => {
      if (anew) table.clearSync();
      for (const [key, value] of sums.rows(meta.transaction, records)) table.putSync(key, value);
    });
  } finally {
    file.close();
  }
}
