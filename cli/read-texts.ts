import type { ReadArticle } from '../graph-export/html/index.js';
import { openStore } from '../src/graph/index.js';

/** Does something with a graph folder's store at hand, to read articles' texts from, and closes it afterwards. */
export async function withTexts<T>(folder: string, use: (read: ReadArticle) => Promise<T>): Promise<T> {
  const store = openStore(folder);
  try {
    return await use((id) => {
      const stored = store.get(id);
      return stored && { text: stored.text, claims: stored.record.claims };
    });
  } finally {
    await store.close();
  }
}
