import { join } from 'node:path';
import { InputError } from '../../model/input-error.js';
import { checkFile } from './check-file.js';
import { clearLeftovers } from './clear-leftovers.js';
import { requireGraphFolder, STORE_FILE } from './graph-folder.js';
import { openStore } from './open-store.js';
import { verifyPages } from './pages/verify-pages.js';
import { salvageRows } from './salvage-rows.js';
import { UNREAD } from './unread-articles.js';

/** What a look at every byte of a store that is read found. */
export interface CheckedStore {
  /** pages of the file */
  readonly pages: number;
  /** whether every page was compared with a sum; what an older version wrote, or a writer cut short, has none */
  readonly summed: boolean;
  readonly articles: number;
  /** how many of them are there by their texts alone, since a mending was cut short: they are among the damages too */
  readonly unread: number;
  /** what is not as it was written, in a few words each */
  readonly damages: readonly string[];
}

/** Tables that hold what was read; all others follow from them. */
const READ = ['texts', 'records', 'heads', 'held', 'wanted'] as const;

/** Looks at all pages of a store, and whether what articles hold fits together; clears what killed processes left beside it. @throws InputError when the folder holds no graph */
export async function checkStore(folder: string): Promise<CheckedStore> {
  requireGraphFolder(folder);
  clearLeftovers(folder);
  const path = join(folder, STORE_FILE);
  if (checkFile(path) !== 'store') {
    // says what it is instead
    await openStore(folder).close();
  }
  const { damage, summed, pages } = verifyPages(path);
  if (damage) {
    const { damages, rows } = salvageRows(path, READ);
    const said = damages.length > 0 ? damages : [damage];
    return { pages, summed, articles: rows.get('texts')?.size ?? 0, unread: 0, damages: said.map(({ what }) => what) };
  }
  return { pages, summed, ...(await checkArticles(folder)) };
}

async function checkArticles(folder: string): Promise<Pick<CheckedStore, 'articles' | 'unread' | 'damages'>> {
  const store = openStore(folder);
  const damages: string[] = [];
  const ids = store.ids();
  let unread = 0;
  try {
    for (const id of ids) {
      try {
        const sources = store.sourcesOf(id);
        if (sources.some(({ record }) => (record?.schema as number) === UNREAD)) {
          unread++;
          damages.push(`the record of article ${id} is lost, and its text is there to be read again`);
        }
        const wrong = sources.filter(({ record }) => record?.article.id !== id);
        if (wrong.length > 0) damages.push(`the record of article ${id} is not its own`);
      } catch (error) {
        damages.push(error instanceof InputError ? error.message : `article ${id} cannot be read`);
      }
    }
    return { articles: ids.length, unread, damages };
  } finally {
    await store.close();
  }
}
