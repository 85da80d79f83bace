import type { Tables } from './open-tables.js';
import { addressPrefix, articleOfKey, keysOfArticle, recordKey } from './record-key.js';
import type { NewArticle } from './types.js';

// What one change of the store writes and erases; all of it runs inside a transaction.

/** Stands under keys of the sets; only the key counts. */
export const MARK = 1;

/** Holds a source. */
export function holdSource(tables: Tables, key: string): void {
  tables.held.putSync(key, MARK);
  markDirty(tables, key);
}

/** Writes texts and records. @returns the keys they stand under */
export function writeSources(tables: Tables, articles: readonly NewArticle[]): string[] {
  const { texts, records, heads, addresses } = tables;
  return articles.map(({ given: { text, ...given }, record }) => {
    const { article, schema, extractor } = record;
    const key = recordKey(article.id, { text, ...given });
    records.putSync(key, record);
    if (tables.held.doesExist(key)) markDirty(tables, key);
    forgetAddress(tables, key);
    heads.putSync(key, { given, article, schema, extractor });
    if (article.url !== null) addresses.putSync(addressPrefix(article.url) + key, MARK);
    if (!texts.doesExist(article.id)) texts.putSync(article.id, text);
    return key;
  });
}

/** Erases one source, and the text when it was the last. */
export function eraseSource(tables: Tables, key: string): void {
  const { texts, records, heads, held } = tables;
  const article = articleOfKey(key);
  forgetAddress(tables, key);
  if (held.doesExist(key)) markDirty(tables, key);
  for (const table of [records, heads, held]) table.removeSync(key);
  if (records.getKeysCount({ ...keysOfArticle(article), limit: 1 }) === 0) texts.removeSync(article);
}

/** Erases the address that a source stood at. */
function forgetAddress(tables: Tables, key: string): void {
  const url = tables.heads.get(key)?.article.url;
  if (typeof url === 'string') tables.addresses.removeSync(addressPrefix(url) + key);
}

/** Says that the graph has to look at this article again. */
function markDirty(tables: Tables, key: string): void {
  tables.graph?.dirty.putSync(articleOfKey(key), MARK);
}
