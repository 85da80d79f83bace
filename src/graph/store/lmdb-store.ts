import { join } from 'node:path';
import { articleId } from '../../articles/article-id.js';
import type { SourceArticle } from '../../articles/types.js';
import type { LeftOut } from '../../model/left-out.js';
import type { ArticleRecord } from '../../model/record.js';
import type { GraphTables } from '../tables/graph-tables.js';
import type { StoredArticle } from '../types.js';
import type { Version } from '../versions/find-newest-versions.js';
import { eraseSource, holdSource, MARK, writeSources } from './change-sources.js';
import { SEEN_FILE, STORE_FILE } from './graph-folder.js';
import { leftOutOf } from './left-out-of.js';
import { changeTables, isStoreError, readStamp, type Tables } from './open-tables.js';
import { readersOfOlder } from './other-readers.js';
import { Damage } from './pages/damage.js';
import { eraseUnused } from './pages/erase-pages.js';
import { sealPages } from './pages/seal-pages.js';
import { noteSeenWhole } from './pages/seen-whole.js';
import { asArticle, headUnder, keysByArticle, sourcesUnder, textUnder, versionUnder } from './read-sources.js';
import { addressPrefix, articleOfKey, keysAtAddress, keysOfArticle, recordKey } from './record-key.js';
import type { ArticleHead, ArticleStore, NewArticle, SetChange, StoredSource } from './types.js';

/** How long readers of an older state are waited for before what it holds is erased, in milliseconds. */
const PATIENCE = 2000;

/** The store over its tables: texts, records of their sources, which of them are held, and which the build under way wants. */
export class LmdbStore implements ArticleStore {
  constructor(
    readonly folder: string,
    private readonly tables: Tables,
    private readonly release: () => void,
  ) {}

  private released = false;
  /** whether pages changed since they were last summed; a writer cut short leaves some, which the next one finds */
  private unsealed = false;

  size(): number {
    return this.ids().length;
  }

  ids(): string[] {
    return [...new Set(this.tables.held.getKeys().map(articleOfKey))];
  }

  has(article: string): boolean {
    return this.tables.held.getKeysCount({ ...keysOfArticle(article), limit: 1 }) > 0;
  }

  leftOut(areTablesCurrent: boolean): LeftOut {
    return leftOutOf(this.tables, areTablesCurrent);
  }

  get(article: string): StoredArticle | null {
    return asArticle(this.sourcesOf(article));
  }

  version(article: string): Pick<Version, 'url' | 'date'> | null {
    const keys = [...this.tables.held.getKeys(keysOfArticle(article))];
    return versionUnder(this.tables, keys);
  }

  text(article: string): string | null {
    return textUnder(this.tables, article);
  }

  *articles(): IterableIterator<StoredArticle> {
    for (const [keys, transaction] of keysByArticle(this.tables)) {
      const article = asArticle(sourcesUnder(this.tables, keys, transaction));
      if (article) yield article;
    }
  }

  *heads(): IterableIterator<ArticleHead> {
    for (const [keys, transaction] of keysByArticle(this.tables)) yield headUnder(this.tables, keys, transaction);
  }

  headsAt(url: string): ArticleHead[] {
    const { addresses, held } = this.tables;
    const prefix = addressPrefix(url);
    const ids = addresses.getKeys(keysAtAddress(url)).map((key) => articleOfKey(key.slice(prefix.length)));
    return [...new Set(ids)].flatMap((id) => {
      const keys = [...held.getKeys(keysOfArticle(id))];
      return keys.length === 0 ? [] : [headUnder(this.tables, keys)];
    });
  }

  *sources(): IterableIterator<StoredSource> {
    for (const [keys, transaction] of keysByArticle(this.tables)) yield* sourcesUnder(this.tables, keys, transaction);
  }

  sourcesOf(article: string): StoredSource[] {
    return sourcesUnder(this.tables, [...this.tables.held.getKeys(keysOfArticle(article))]);
  }

  recordFor(given: SourceArticle): ArticleRecord | null {
    return this.tables.records.get(recordKey(articleId(given.text), given)) ?? null;
  }

  get graph(): GraphTables | null {
    return this.tables.graph;
  }

  change(action: () => void): void {
    this.unsealed = true;
    changeTables(this.folder, this.tables, action);
  }

  stamp(): string | null {
    return readStamp(this.tables);
  }

  put(articles: readonly NewArticle[]): void {
    this.change(() => {
      for (const key of writeSources(this.tables, articles)) holdSource(this.tables, key);
    });
  }

  hold(known: readonly SourceArticle[]): void {
    this.change(() => {
      for (const given of known) holdSource(this.tables, recordKey(articleId(given.text), given));
    });
  }

  remove(gone: readonly { readonly article: string; readonly source?: string }[]): void {
    const { records, heads } = this.tables;
    this.change(() => {
      for (const { article, source } of gone) {
        for (const key of [...records.getKeys(keysOfArticle(article))]) {
          if (source === undefined || heads.get(key)?.given.source === source) eraseSource(this.tables, key);
        }
      }
    });
  }

  beginSet(): void {
    this.change(() => this.tables.wanted.clearSync());
  }

  putInSet(articles: readonly NewArticle[]): void {
    this.change(() => {
      for (const key of writeSources(this.tables, articles)) this.tables.wanted.putSync(key, MARK);
    });
  }

  keepInSet(known: readonly SourceArticle[]): void {
    this.change(() => {
      for (const given of known) this.tables.wanted.putSync(recordKey(articleId(given.text), given), MARK);
    });
  }

  settleSet(): SetChange {
    const { records, held, wanted } = this.tables;
    const change = { added: 0, kept: 0, removed: 0 };
    this.change(() => {
      for (const key of [...records.getKeys()]) {
        const isHeld = held.doesExist(key);
        if (wanted.doesExist(key)) {
          change[isHeld ? 'kept' : 'added'] += 1;
          if (!isHeld) holdSource(this.tables, key);
        } else {
          if (isHeld) change.removed += 1;
          eraseSource(this.tables, key);
        }
      }
      wanted.clearSync();
    });
    return change;
  }

  waiting(): number {
    return this.tables.records.getCount() - this.tables.held.getCount();
  }

  async eraseRemoved(): Promise<readonly number[]> {
    this.seal();
    // what this very process read last may be an older state
    this.tables.root.resetReadTxn();
    const reading = await readersOfOlder(this.tables.root, PATIENCE);
    if (reading.length > 0) return reading;
    eraseUnused(join(this.folder, STORE_FILE));
    noteSeenWhole(join(this.folder, STORE_FILE), join(this.folder, SEEN_FILE));
    return [];
  }

  stopWriting(): void {
    this.seal();
    this.release();
    this.released = true;
  }

  async close(): Promise<void> {
    if (!this.released) this.seal();
    await this.tables.root.close();
    if (!this.released) this.release();
  }

  /** Sums over what was changed; where there is no room for them, pages stay without, and the next writer makes up for it. */
  private seal(): void {
    if (!this.unsealed) return;
    try {
      sealPages(join(this.folder, STORE_FILE), this.tables.root);
      noteSeenWhole(join(this.folder, STORE_FILE), join(this.folder, SEEN_FILE));
      this.unsealed = false;
    } catch (error) {
      // what is damaged is found by whoever opens the file next
      if (!isStoreError(error) && !(error instanceof Damage)) throw error;
    }
  }
}
