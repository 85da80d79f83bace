import type { SourceArticle } from '../../articles/types.js';
import type { LeftOut } from '../../model/left-out.js';
import type { ArticleRecord, RecordArticle } from '../../model/record.js';
import type { GraphTables } from '../tables/graph-tables.js';
import type { StoredArticle } from '../types.js';
import type { Version } from '../versions/find-newest-versions.js';

/** An article as it was handed in, and the record that an extractor made of it. */
export interface NewArticle {
  readonly given: SourceArticle;
  readonly record: ArticleRecord;
}

/** One source of a stored text: all that is needed to extract it again. */
export type StoredSource = NewArticle;

/** What is known of an article without reading its text and its whole record: a store of many thousands is listed at once. */
export interface ArticleHead {
  /** of the first source (in string order), as the article's record has it */
  readonly article: RecordArticle;
  /** sorted, at least one */
  readonly sources: readonly string[];
  /** all values that its records name, sorted: one, unless some of them are to be extracted again */
  readonly extractors: readonly string[];
  readonly schemas: readonly number[];
}

/** What the end of a build changed in the set of articles held. */
export interface SetChange {
  readonly added: number;
  readonly kept: number;
  readonly removed: number;
}

/**
 * Articles' texts and records in one LMDB file: many readers, one writer, every change whole or not at all.
 * An article is a text; it has one record for each source that it was read from.
 */
export interface ArticleStore {
  readonly folder: string;
  /** how many articles (texts) it holds */
  size(): number;
  /** ids of all articles, sorted */
  ids(): string[];
  has(article: string): boolean;
  /** the articles of which a source has no record of this shape; tables of the graph that are up to date tell most of it at once */
  leftOut(areTablesCurrent: boolean): LeftOut;
  /** the article by id, or null where there is none of this shape */
  get(article: string): StoredArticle | null;
  /** the address and date of an article, or null where there is none of this shape */
  version(article: string): Pick<Version, 'url' | 'date'> | null;
  /** the text of an article, or null */
  text(article: string): string | null;
  /** every article of this shape, in the order of ids, one at a time, all from the moment of the first */
  articles(): IterableIterator<StoredArticle>;
  /** every article's head, in the order of ids */
  heads(): IterableIterator<ArticleHead>;
  /** heads of all articles at one address */
  headsAt(url: string): ArticleHead[];
  /** every source of every article, in the order of ids and, within an article, of sources */
  sources(): IterableIterator<StoredSource>;
  /** all sources of one article, sorted */
  sourcesOf(article: string): StoredSource[];
  /** the record of exactly this text, source and metadata, held or left by a build cut short; or null */
  recordFor(given: SourceArticle): ArticleRecord | null;

  /** adds these, or replaces the records of the same text, source and metadata, in one transaction */
  put(articles: readonly NewArticle[]): void;
  /** holds articles whose records are known: those that a build cut short left behind */
  hold(known: readonly SourceArticle[]): void;
  /** takes out whole articles, or single sources of them, in one transaction; a text without a source goes too */
  remove(gone: readonly { readonly article: string; readonly source?: string }[]): void;

  /** starts a new set; until it is settled the articles held stay as they are */
  beginSet(): void;
  /** records for the new set, in one transaction; they wait, and outlive a build that is cut short */
  putInSet(articles: readonly NewArticle[]): void;
  /** names articles whose records are known as part of the new set, in one transaction */
  keepInSet(known: readonly SourceArticle[]): void;
  /** makes the new set the one that is held, and takes everything else out, in one transaction */
  settleSet(): SetChange;
  /** another value after every change; null before the first */
  stamp(): string | null;
  /** tables of the assembled graph; null where no writer has made them yet */
  readonly graph: GraphTables | null;
  /** Does all of it or, where the disk is full or fails, nothing. @throws InputError */
  change(action: () => void): void;
  /** how many records wait for a build that was cut short */
  waiting(): number;

  /**
   * Writes zeros over what was taken out, which the file otherwise holds until something else is written there.
   * @returns processes that still read a state with it in; then nothing was erased, and the next call does it
   */
  eraseRemoved(): Promise<readonly number[]>;
  /** gives the writer's place back; it is only read from now on */
  stopWriting(): void;
  close(): Promise<void>;
}
