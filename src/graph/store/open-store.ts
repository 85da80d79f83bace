import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Database, open, type RootDatabase } from 'lmdb';
import { InputError } from '../../model/input-error.js';
import { type ArticleRecord, RECORD_SCHEMA } from '../../model/record.js';
import type { StoredArticle } from '../types.js';
import { requireGraphFolder, requireRoomForGraph, STORE_FILE } from './graph-folder.js';
import { takeWriterLock } from './writer-lock.js';

/** Bytes of a source's hash in its key: LMDB keys are short, paths and URLs may be long. */
const SOURCE_HASH_LENGTH = 24;

type RecordKey = [article: string, source: string];

/** A record and the text it was read from, on their way into the store. */
export interface NewArticle {
  readonly record: ArticleRecord;
  readonly text: string;
}

/** Articles' records and texts in one LMDB file: many readers, one writer, every change whole or not at all. */
export interface ArticleStore {
  readonly folder: string;
  /** how many articles (texts) it holds */
  size(): number;
  /** ids of all articles, sorted */
  ids(): string[];
  has(article: string): boolean;
  /** the article by id, or null */
  get(article: string): StoredArticle | null;
  /** every article, in the order of ids */
  articles(): IterableIterator<StoredArticle>;
  /** all records of an article's text, one a source, sources sorted */
  recordsOf(article: string): ArticleRecord[];
  text(article: string): string | null;
  /** adds these, or replaces the record of the same text and source, in one transaction */
  put(articles: readonly NewArticle[]): void;
  /** takes out whole articles, or single sources of them, in one transaction; a text without a source goes too */
  remove(gone: readonly { readonly article: string; readonly source?: string }[]): void;
  close(): Promise<void>;
}

/**
 * Opens the store of a graph folder.
 * @param options write: create it if need be and hold the writer's place until it is closed.
 * @throws InputError when the folder holds no graph, is not ours, or another process is writing.
 */
export function openStore(folder: string, options: { readonly write?: boolean } = {}): ArticleStore {
  if (options.write) {
    requireRoomForGraph(folder);
    makeFolder(folder);
  } else requireGraphFolder(folder);
  const release = options.write ? takeWriterLock(folder) : () => {};
  try {
    return new LmdbStore(folder, openFile(folder, !options.write), release);
  } catch (error) {
    release();
    throw error;
  }
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new InputError(`${folder}: cannot be made (${(error as Error).message}); name another folder with -g.`);
  }
}

function openFile(folder: string, readOnly: boolean): RootDatabase {
  try {
    return open({ path: join(folder, STORE_FILE), noSubdir: true, readOnly, compression: true, maxDbs: 4 });
  } catch (error) {
    throw new InputError(`${folder}: its ${STORE_FILE} is no store of ours (${(error as Error).message}); build the graph anew in another folder.`);
  }
}

class LmdbStore implements ArticleStore {
  private readonly records: Database<ArticleRecord, RecordKey>;
  private readonly texts: Database<string, string>;

  constructor(
    readonly folder: string,
    private readonly root: RootDatabase,
    private readonly release: () => void,
  ) {
    this.records = root.openDB<ArticleRecord, RecordKey>({ name: 'records' });
    this.texts = root.openDB<string, string>({ name: 'texts', encoding: 'string' });
  }

  size(): number {
    return this.texts.getCount();
  }

  ids(): string[] {
    return [...this.texts.getKeys()];
  }

  has(article: string): boolean {
    return this.texts.doesExist(article);
  }

  get(article: string): StoredArticle | null {
    const text = this.texts.get(article);
    const records = this.recordsOf(article);
    if (text === undefined || records.length === 0) return null;
    return { record: records[0]!, text, sources: records.map((record) => record.article.source) };
  }

  *articles(): IterableIterator<StoredArticle> {
    for (const id of this.ids()) {
      const article = this.get(id);
      if (article) yield article;
    }
  }

  recordsOf(article: string): ArticleRecord[] {
    const found = [...this.records.getRange({ start: [article, ''], end: [article, '\uffff'] })];
    return found.map(({ value }) => value).sort((a, b) => compare(a.article.source, b.article.source));
  }

  text(article: string): string | null {
    return this.texts.get(article) ?? null;
  }

  put(articles: readonly NewArticle[]): void {
    this.root.transactionSync(() => {
      for (const { record, text } of articles) {
        this.records.putSync(keyOf(record.article.id, record.article.source), record);
        this.texts.putSync(record.article.id, text);
      }
    });
  }

  remove(gone: readonly { readonly article: string; readonly source?: string }[]): void {
    this.root.transactionSync(() => {
      for (const { article, source } of gone) {
        const sources = source === undefined ? this.recordsOf(article).map((r) => r.article.source) : [source];
        for (const one of sources) this.records.removeSync(keyOf(article, one));
        if (this.recordsOf(article).length === 0) this.texts.removeSync(article);
      }
    });
  }

  async close(): Promise<void> {
    await this.root.close();
    this.release();
  }
}

const keyOf = (article: string, source: string): RecordKey => [
  article,
  createHash('sha256').update(source).digest('hex').slice(0, SOURCE_HASH_LENGTH),
];

/** Order of UTF-16 code units, the same in every locale. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Whether a record was written by this extractor, in this shape; otherwise `refresh` extracts it again. */
export const isCurrent = (record: ArticleRecord, extractor: string): boolean =>
  record.schema === RECORD_SCHEMA && record.extractor === extractor;
