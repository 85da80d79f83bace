import type { Transaction } from 'lmdb';
import { articleId } from '../../articles/article-id.js';
import { InputError } from '../../model/input-error.js';
import { RECORD_SCHEMA } from '../../model/record.js';
import type { StoredArticle } from '../types.js';
import type { Tables } from './open-tables.js';
import { articleOfKey } from './record-key.js';
import type { ArticleHead, StoredSource } from './types.js';

/** The keys of each article held, with the transaction that sees them as they stood at one moment, whatever a writer does. */
export function* keysByArticle({ root, held }: Tables): IterableIterator<readonly [keys: string[], Transaction]> {
  const transaction = root.useReadTransaction();
  try {
    let keys: string[] = [];
    for (const key of held.getKeys({ transaction })) {
      if (keys.length > 0 && articleOfKey(keys[0]!) !== articleOfKey(key)) {
        yield [keys, transaction];
        keys = [];
      }
      keys.push(key);
    }
    if (keys.length > 0) yield [keys, transaction];
  } finally {
    transaction.done();
  }
}

/** The text of an article, or null. @throws InputError where it is not the one that was stored: its id is a hash of it */
export function textUnder(
  { texts }: Tables,
  article: string,
  options: { readonly transaction?: Transaction } = {},
): string | null {
  const text = texts.get(article, options) ?? null;
  if (text === null || articleId(text) === article) return text;
  throw new InputError(
    `the text of article ${article} is not the one that was stored: the graph is damaged; wiregraph check --repair saves what can be saved.`,
  );
}

/** The sources under these keys of one article, sorted; those that differ in metadata alone stand in the order of their keys. */
export function sourcesUnder(tables: Tables, keys: readonly string[], transaction?: Transaction): StoredSource[] {
  if (keys.length === 0) return [];
  const options = transaction ? { transaction } : {};
  const text = textUnder(tables, articleOfKey(keys[0]!), options)!;
  return keys
    .map((key) => {
      const { given } = tables.heads.get(key, options)!;
      return { given: { ...given, text }, record: tables.records.get(key, options)! };
    })
    .sort(bySource);
}

/** The head of the article under these keys. */
export function headUnder({ heads }: Tables, keys: readonly string[], transaction?: Transaction): ArticleHead {
  const options = transaction ? { transaction } : {};
  const sources = keys.map((key) => heads.get(key, options)!).sort(bySource);
  return {
    article: sources[0]!.article,
    sources: distinct(sources.map(({ given }) => given.source)),
    extractors: distinct(sources.map(({ extractor }) => extractor)).sort(),
    schemas: distinct(sources.map(({ schema }) => schema)),
  };
}

/** Address and date of the record that counts of these sources; null where every record is of another shape. */
export function versionUnder(
  { heads }: Tables,
  keys: readonly string[],
): { url: string | null; date: string | null } | null {
  const [first] = keys
    .map((key) => heads.get(key)!)
    .filter(({ schema }) => schema === RECORD_SCHEMA)
    .sort(bySource);
  return first ? { url: first.article.url, date: first.article.date } : null;
}

/** The article of these sources, its record the first one's; null where every record waits for `refresh`, being of another shape. */
export function asArticle(stored: readonly StoredSource[]): StoredArticle | null {
  const sources = stored.filter(({ record }) => record.schema === RECORD_SCHEMA);
  if (sources.length === 0) return null;
  const { given, record } = sources[0]!;
  return { record, text: given.text, sources: distinct(sources.map((one) => one.given.source)) };
}

/** Order of UTF-16 code units, the same in every locale. */
function bySource(a: { given: { source: string } }, b: { given: { source: string } }): number {
  return a.given.source < b.given.source ? -1 : a.given.source > b.given.source ? 1 : 0;
}

const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)];
