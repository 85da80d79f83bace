import { randomUUID } from 'node:crypto';
import type { Database, RootDatabase, Transaction } from 'lmdb';
import { articleId } from '../../articles/article-id.js';
import type { SourceArticle } from '../../articles/types.js';
import { InputError } from '../../model/input-error.js';
import { type ArticleRecord, RECORD_SCHEMA, type RecordArticle } from '../../model/record.js';
import type { StoredArticle } from '../types.js';

import { articleOfKey, keysOfArticle, recordKey } from './record-key.js';
import type { ArticleHead, ArticleStore, NewArticle, SetChange, StoredSource } from './types.js';

/** What stands beside a record: the metadata that was handed in with the text, and the record's own head. */
interface SourceHead {
  readonly given: Omit<SourceArticle, 'text'>;
  readonly article: RecordArticle;
  readonly schema: number;
  readonly extractor: string;
}

/** Stands under keys of the sets; only the key counts. */
const MARK = 1;

/** The key under which the store's stamp stands. */
const STAMP = 'stamp';

/** The store's tables: texts, records of their sources, which of them are held, and which the build under way wants. */
export class LmdbStore implements ArticleStore {
  private readonly texts: Database<string, string>;
  private readonly sourceHeads: Database<SourceHead, string>;
  private readonly records: Database<ArticleRecord, string>;
  private readonly held: Database<number, string>;
  private readonly wanted: Database<number, string>;
  private readonly about: Database<string, string>;

  constructor(
    readonly folder: string,
    private readonly root: RootDatabase,
    private readonly release: () => void,
  ) {
    this.texts = this.table<string>('texts', 'string');
    this.sourceHeads = this.table<SourceHead>('heads');
    this.records = this.table<ArticleRecord>('records');
    this.held = this.table<number>('held');
    this.wanted = this.table<number>('wanted');
    this.about = this.table<string>('about');
  }

  /** A reader cannot make a table that the writer, cut short, never made. */
  private table<V>(name: string, encoding: 'string' | 'msgpack' = 'msgpack'): Database<V, string> {
    const table = this.root.openDB<V, string>({ name, encoding }) as Database<V, string> | undefined;
    if (!table)
      throw new InputError(`${this.folder}: its graph was cut short before the first article; build it again.`);
    return table;
  }

  size(): number {
    return this.ids().length;
  }

  ids(): string[] {
    return [...new Set(this.held.getKeys().map(articleOfKey))];
  }

  has(article: string): boolean {
    return this.held.getKeysCount({ ...keysOfArticle(article), limit: 1 }) > 0;
  }

  get(article: string): StoredArticle | null {
    return asArticle(this.sourcesOf(article));
  }

  *articles(): IterableIterator<StoredArticle> {
    for (const [keys, transaction] of this.keysByArticle()) {
      const article = asArticle(this.sourcesUnder(keys, transaction));
      if (article) yield article;
    }
  }

  *heads(): IterableIterator<ArticleHead> {
    for (const [keys, transaction] of this.keysByArticle()) {
      const heads = keys.map((key) => this.sourceHeads.get(key, { transaction })!).sort(bySource);
      yield {
        article: heads[0]!.article,
        sources: distinct(heads.map(({ given }) => given.source)),
        extractors: distinct(heads.map(({ extractor }) => extractor)).sort(),
        schemas: distinct(heads.map(({ schema }) => schema)),
      };
    }
  }

  *sources(): IterableIterator<StoredSource> {
    for (const [keys, transaction] of this.keysByArticle()) yield* this.sourcesUnder(keys, transaction);
  }

  sourcesOf(article: string): StoredSource[] {
    return this.sourcesUnder([...this.held.getKeys(keysOfArticle(article))]);
  }

  recordFor(given: SourceArticle): ArticleRecord | null {
    return this.records.get(recordKey(articleId(given.text), given)) ?? null;
  }

  put(articles: readonly NewArticle[]): void {
    this.change(() => {
      for (const key of this.write(articles)) this.held.putSync(key, MARK);
    });
  }

  hold(known: readonly SourceArticle[]): void {
    this.change(() => {
      for (const given of known) this.held.putSync(recordKey(articleId(given.text), given), MARK);
    });
  }

  remove(gone: readonly { readonly article: string; readonly source?: string }[]): void {
    this.change(() => {
      for (const { article, source } of gone) {
        for (const key of [...this.records.getKeys(keysOfArticle(article))]) {
          if (source === undefined || this.sourceHeads.get(key)?.given.source === source) this.erase(key);
        }
      }
    });
  }

  beginSet(): void {
    this.change(() => this.wanted.clearSync());
  }

  putInSet(articles: readonly NewArticle[]): void {
    this.change(() => {
      for (const key of this.write(articles)) this.wanted.putSync(key, MARK);
    });
  }

  keepInSet(known: readonly SourceArticle[]): void {
    this.change(() => {
      for (const given of known) this.wanted.putSync(recordKey(articleId(given.text), given), MARK);
    });
  }

  settleSet(): SetChange {
    const change = { added: 0, kept: 0, removed: 0 };
    this.change(() => {
      for (const key of [...this.records.getKeys()]) {
        const held = this.held.doesExist(key);
        if (this.wanted.doesExist(key)) {
          change[held ? 'kept' : 'added'] += 1;
          if (!held) this.held.putSync(key, MARK);
        } else {
          if (held) change.removed += 1;
          this.erase(key);
        }
      }
      this.wanted.clearSync();
    });
    return change;
  }

  stamp(): string | null {
    return this.about.get(STAMP) ?? null;
  }

  waiting(): number {
    return this.records.getCount() - this.held.getCount();
  }

  async close(): Promise<void> {
    await this.root.close();
    this.release();
  }

  /** Does all of it or, where the disk is full or fails, nothing. */
  private change(action: () => void): void {
    try {
      this.root.transactionSync(() => {
        action();
        this.about.putSync(STAMP, randomUUID());
      });
    } catch (error) {
      // LMDB's errors carry the system's number; others are ours
      if (typeof (error as { code?: unknown }).code !== 'number') throw error;
      throw new InputError(
        `${this.folder}: could not be written (${(error as Error).message}; the disk may be full); ` +
          'what was stored before is kept: make room and run the same command again.',
      );
    }
  }

  /** Inside a transaction: texts and records; the keys they stand under. */
  private write(articles: readonly NewArticle[]): string[] {
    return articles.map(({ given: { text, ...given }, record }) => {
      const key = recordKey(record.article.id, { text, ...given });
      const { article, schema, extractor } = record;
      this.records.putSync(key, record);
      this.sourceHeads.putSync(key, { given, article, schema, extractor });
      if (!this.texts.doesExist(record.article.id)) this.texts.putSync(record.article.id, text);
      return key;
    });
  }

  /** Inside a transaction: one source, and the text when it was the last. */
  private erase(key: string): void {
    const article = articleOfKey(key);
    this.records.removeSync(key);
    this.sourceHeads.removeSync(key);
    this.held.removeSync(key);
    if (this.records.getKeysCount({ ...keysOfArticle(article), limit: 1 }) === 0) this.texts.removeSync(article);
  }

  /** The keys of each article held, with the transaction that sees them as they stood at one moment, whatever a writer does. */
  private *keysByArticle(): IterableIterator<readonly [keys: string[], Transaction]> {
    // biome-ignore lint/correctness/useHookAtTopLevel: LMDB's word for starting a transaction, no React hook
    const transaction = this.root.useReadTransaction();
    try {
      let keys: string[] = [];
      for (const key of this.held.getKeys({ transaction })) {
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

  private sourcesUnder(keys: readonly string[], transaction?: Transaction): StoredSource[] {
    if (keys.length === 0) return [];
    const options = transaction ? { transaction } : {};
    const text = this.texts.get(articleOfKey(keys[0]!), options)!;
    // keys with one source differ in metadata alone, and stand in the order of their hashes
    return keys
      .map((key) => ({
        given: { ...this.sourceHeads.get(key, options)!.given, text },
        record: this.records.get(key, options)!,
      }))
      .sort(bySource);
  }
}

/** Records of another shape wait for `refresh`. */
function asArticle(stored: readonly StoredSource[]): StoredArticle | null {
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
