import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticleStore } from '../../src/graph/index.js';
import { tell } from '../door.js';

/** Erases what was taken out from the disk too, and says where it may still stand. */
export async function eraseRemoved(store: ArticleStore): Promise<void> {
  const reading = await store.eraseRemoved();
  if (reading.length > 0) {
    tell(
      `wiregraph: ${store.folder}: what was taken out still stands on the disk, as process ${reading.join(', ')} reads it; ` +
        'once that is done, wiregraph compact erases it.',
    );
  }
  const damaged = join(store.folder, 'articles.mdb.damaged');
  if (existsSync(damaged)) tell(`wiregraph: ${damaged}, kept when the graph was mended, may hold it too; delete it.`);
}
