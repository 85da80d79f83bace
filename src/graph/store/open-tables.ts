import { randomUUID } from 'node:crypto';
import type { Database, RootDatabase } from 'lmdb';
import type { SourceArticle } from '../../articles/types.js';
import { InputError } from '../../model/input-error.js';
import type { ArticleRecord, RecordArticle } from '../../model/record.js';
import { type GraphTables, openGraphTables } from '../tables/graph-tables.js';
import { type Coding, recordCoding, textCoding } from './codings.js';

/** What stands beside a record: the metadata that was handed in with the text, and the record's own head. */
export interface SourceHead {
  readonly given: Omit<SourceArticle, 'text'>;
  readonly article: RecordArticle;
  readonly schema: number;
  readonly extractor: string;
}

/** The tables of a store. Texts stand under ids of articles, everything else under keys of their sources (record-key.ts). */
export interface Tables {
  readonly root: RootDatabase;
  readonly texts: Database<string, string>;
  readonly heads: Database<SourceHead, string>;
  readonly records: Database<ArticleRecord, string>;
  /** which sources are held; only the key counts */
  readonly held: Database<number, string>;
  /** which sources the build under way wants; only the key counts */
  readonly wanted: Database<number, string>;
  /** which sources stand at which address; only the key counts */
  readonly addresses: Database<number, string>;
  /** the assembled graph; null where no writer has made its tables yet */
  readonly graph: GraphTables | null;
  /** what is known about the store itself: its format, and a stamp that every change renews */
  readonly about: Database<string, string>;
}

/** What the tables hold, and how; a store of another format is never guessed at. */
const FORMAT = '2';
const FORMAT_KEY = 'format';
const STAMP_KEY = 'stamp';

/**
 * Opens the tables of a store's file, and closes it where they are no use.
 * @param mended the file was made of what a damaged one held
 * @throws InputError when they are not there, or of another format
 */
export function openTables(folder: string, root: RootDatabase, readOnly: boolean, mended = false): Tables {
  try {
    const tables = tablesOf(folder, root);
    // what a damaged file held is known to be ours, whatever became of the row that says so
    if (mended && tables.about.get(FORMAT_KEY) === undefined) tables.about.putSync(FORMAT_KEY, FORMAT);
    checkFormat(folder, tables, readOnly);
    return tables;
  } catch (error) {
    void root.close();
    throw error;
  }
}

function tablesOf(folder: string, root: RootDatabase): Tables {
  const table = <V>(name: string, encoder?: Coding<V>): Database<V, string> => {
    const options = encoder ? { name, encoder } : { name };
    const opened = root.openDB<V, string>(options as { name: string }) as Database<V, string> | undefined;
    // a reader cannot make a table that the writer, cut short, never made
    if (!opened) throw new InputError(`${folder}: its graph was cut short before the first article; build it again.`);
    return opened;
  };
  return {
    root,
    texts: table('texts', textCoding),
    heads: table('heads', recordCoding<SourceHead>()),
    records: table('records', recordCoding<ArticleRecord>()),
    held: table('held'),
    wanted: table('wanted'),
    addresses: table('addresses'),
    about: table('about'),
    graph: openGraphTables(root),
  };
}

function checkFormat(folder: string, { about, texts }: Tables, readOnly: boolean): void {
  const format = about.get(FORMAT_KEY);
  if (format === FORMAT) return;
  if (format === undefined && texts.getCount() === 0) {
    if (!readOnly) about.putSync(FORMAT_KEY, FORMAT);
    return;
  }
  throw new InputError(
    `${folder}: was written by another version of wiregraph (store format ${format ?? 'unknown'}, not ${FORMAT}); ` +
      'build the graph anew in another folder.',
  );
}

/** Another value after every change; null before the first. */
export const readStamp = ({ about }: Tables): string | null => about.get(STAMP_KEY) ?? null;

/** Does all of it or, where the disk is full or fails, nothing. */
export function changeTables(folder: string, { root, about }: Tables, action: () => void): void {
  try {
    root.transactionSync(() => {
      action();
      about.putSync(STAMP_KEY, randomUUID());
    });
  } catch (error) {
    if (!isStoreError(error)) throw error;
    throw new InputError(
      `${folder}: could not be written (${(error as Error).message}; the disk may be full); ` +
        'what was stored before is kept: make room and run the same command again.',
    );
  }
}

/** LMDB's errors carry a number; others are ours. */
export const isStoreError = (error: unknown): error is Error => typeof (error as { code?: unknown }).code === 'number';
