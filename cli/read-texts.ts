import type { ReadArticle } from '../graph-export/html/index.js';
import { type ArticleStore, openStore } from '../src/graph/index.js';

/** Looks articles' texts and claims up in a store. */
export function readFrom(store: ArticleStore): ReadArticle {
  return (id) => {
    const stored = store.get(id);
    return stored && { text: stored.text, claims: stored.record.claims };
  };
}

/** Does something with a graph folder's store at hand, to read articles' texts from, and closes it afterwards. */
export async function withTexts<T>(folder: string, use: (read: ReadArticle) => Promise<T>): Promise<T> {
  const store = openStore(folder);
  try {
    return await use(readFrom(store));
  } finally {
    await store.close();
  }
}
