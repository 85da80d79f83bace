import { closeSync, existsSync, fsyncSync, linkSync, openSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from 'lmdb';
import { articleId } from '../../articles/article-id.js';
import { InputError } from '../../model/input-error.js';
import type { ArticleRecord } from '../../model/record.js';
import { SEEN_FILE, STORE_FILE } from './graph-folder.js';
import { openLmdb } from './open-lmdb.js';
import { openTables, type SourceHead, type Tables } from './open-tables.js';
import { verifyPages } from './pages/verify-pages.js';
import { addressPrefix, articleOfKey, recordKey } from './record-key.js';
import { salvageRows } from './salvage-rows.js';
import { unreadRecord } from './unread-articles.js';
import { takeWriterLock } from './writer-lock.js';

/** Tables of which nothing else knows what they hold; the graph's are made anew. */
const KEPT_TABLES = ['about', 'texts', 'heads', 'records', 'held', 'wanted'] as const;
/** Where the damaged file goes, and where the mended one is made. */
const DAMAGED = `${STORE_FILE}.damaged`;
const MENDED = `${STORE_FILE}.mended`;

/** What mending a store came to. */
export interface Repaired {
  /** what was damaged, in a few words each */
  readonly damages: readonly string[];
  /** articles that are as they were */
  readonly kept: number;
  /** how many are there by their texts alone: `unreadArticles` gives them, to be read again */
  readonly toRead: number;
  /** articles whose texts are lost, with their sources where these are known */
  readonly lost: readonly { readonly article: string; readonly source: string | null }[];
}

/**
 * Makes a new file of all that is as it was written in a damaged one, which is kept beside it as articles.mdb.damaged.
 * The graph's tables are left out: whoever opens the store makes them anew.
 * @returns null where nothing is damaged.
 * @throws InputError where another process writes, or nothing can be saved.
 */
export async function repairStore(folder: string): Promise<Repaired | null> {
  const path = join(folder, STORE_FILE);
  const release = takeWriterLock(folder);
  try {
    if (verifyPages(path).damage === null) return null;
    const { damages, rows } = salvageRows(path, KEPT_TABLES);
    if ((rows.get('texts')?.size ?? 0) === 0) {
      throw new InputError(
        `${folder}: nothing of its ${STORE_FILE} can be saved; take it from a backup, or build the graph anew.`,
      );
    }
    const mended = join(folder, MENDED);
    for (const file of [mended, `${mended}-lock`]) rmSync(file, { force: true });
    const found = await writeMended(folder, mended, rows);
    putInPlace(folder, mended);
    return { damages: damages.map(({ what }) => what), ...found };
  } finally {
    release();
  }
}

async function writeMended(
  folder: string,
  path: string,
  rows: ReadonlyMap<string, ReadonlyMap<string, Buffer>>,
): Promise<Omit<Repaired, 'damages'>> {
  const raw = openLmdb(path, false);
  raw.transactionSync(() => {
    for (const [name, own] of rows) {
      const table = raw.openDB({
        name,
        keyEncoding: 'binary',
        encoding: 'binary',
        compression: false,
      } as never) as unknown as Database<Buffer, Buffer>;
      for (const [key, value] of own) table.putSync(Buffer.from(key, 'latin1'), value);
    }
  });
  await raw.close();
  const tables = openTables(folder, openLmdb(path, false), false, true);
  try {
    let found: Omit<Repaired, 'damages'> | undefined;
    tables.root.transactionSync(() => {
      found = putInOrder(tables);
    });
    return found!;
  } finally {
    await tables.root.close();
  }
}

/** Inside a transaction: leaves only sources of which text, head and record are there and fit; says what becomes of the others. */
function putInOrder(tables: Tables): Omit<Repaired, 'damages'> {
  const { texts, heads, records, held, wanted, addresses } = tables;
  const lost = new Map<string, string | null>();
  const toRead = new Set<string>();
  const kept = new Set<string>();
  const known = [heads, records, held, wanted] as const;
  const keys = new Set(known.flatMap((table) => [...table.getKeys()]));
  const sound = new Set([...texts.getKeys()].filter((id) => articleId(readable(texts, id) ?? '') === id));
  const forget = (key: string): void => {
    for (const table of known) table.removeSync(key);
  };
  for (const key of keys) {
    const article = articleOfKey(key);
    const head = readable(heads, key);
    const record = readable(records, key);
    const given = head?.given ?? (record && givenOf(record));
    if (!sound.has(article)) {
      lost.set(article, given?.source ?? lost.get(article) ?? null);
      forget(key);
    } else if (!given) {
      // the other sources of the text, if there are any, hold it
      forget(key);
    } else if (!record || record.article.id !== article || recordKey(article, { ...given, text: '' }) !== key) {
      forget(key);
      // held as it is: who is cut short before it is read again finds it, and so does the next one
      const wanted = recordKey(article, { ...given, text: '' });
      const unread = unreadRecord({ ...(head?.article ?? record!.article), id: article });
      heads.putSync(wanted, { given, article: unread.article, schema: unread.schema, extractor: unread.extractor });
      records.putSync(wanted, unread);
      held.putSync(wanted, 1);
      toRead.add(article);
    } else {
      const { schema, extractor } = record;
      if (!head) heads.putSync(key, { given, article: record.article, schema, extractor });
      if (record.article.url !== null) addresses.putSync(addressPrefix(record.article.url) + key, 1);
      // what nothing says to be waiting is held
      if (!held.doesExist(key) && !wanted.doesExist(key)) held.putSync(key, 1);
      kept.add(article);
    }
  }
  for (const id of [...texts.getKeys()]) {
    if (kept.has(id) || toRead.has(id)) continue;
    // a text of which no source is known any more is named by its id
    lost.set(id, lost.get(id) ?? null);
    texts.removeSync(id);
  }
  return { kept: kept.size, toRead: toRead.size, lost: [...lost].map(([article, source]) => ({ article, source })) };
}

/** The value under a key; undefined where its bytes say nothing. */
function readable<V>(table: Database<V, string>, key: string): V | undefined {
  try {
    return table.get(key);
  } catch {
    return undefined;
  }
}

/** What was handed in with a text, as far as its record tells. */
function givenOf({ article }: ArticleRecord): SourceHead['given'] {
  const { source, title, date, outlet, url } = article;
  return { source, title, date, outlet, url };
}

/** Gives the damaged file a second name, so that one of the two stands in its place at every moment. */
function keepDamaged(path: string, damaged: string): void {
  rmSync(damaged, { force: true });
  try {
    linkSync(path, damaged);
  } catch {
    // a disk that knows no second names
    renameSync(path, damaged);
  }
}

/** Puts the mended file in the place of the damaged one; whoever has that one open goes on with it. */
function putInPlace(folder: string, mended: string): void {
  const path = join(folder, STORE_FILE);
  const handle = openSync(mended, 'r+');
  fsyncSync(handle);
  closeSync(handle);
  keepDamaged(path, join(folder, DAMAGED));
  renameSync(mended, path);
  for (const file of [`${mended}-lock`, `${path}-lock`, join(folder, SEEN_FILE)])
    if (existsSync(file)) rmSync(file, { force: true });
}
