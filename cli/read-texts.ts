import type { ReadArticle } from '../graph-export/html/index.js';
import type { ArticleStore } from '../src/graph/index.js';

/** Looks articles' texts and claims up in a store; a record is read only where its claims are asked for. */
export function readFrom(store: ArticleStore): ReadArticle {
  return (id) => {
    const text = store.text(id);
    if (text === null) return null;
    return {
      text,
      get claims() {
        return store.get(id)?.record.claims ?? [];
      },
    };
  };
}
