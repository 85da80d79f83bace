import { foldedLetters } from '../view/folded-letters.js';
import { numbersKey } from './binary-keys.js';
import type { GraphTables } from './graph-tables.js';

/** So many articles share a row for a word: their numbers differ in the last byte alone. */
const BLOCK = 256;
/** Letters of a word that stand in the index: what a longer word begins with is looked for in the text itself. */
const LETTERS = 6;
/** The index is written out when the words of so many articles are waiting. */
const MOST_WAITING = 512;
/** Says in the table of what the tables were made of that all articles are in the index. */
const COMPLETE = 'words held';

const WORDS = /[\p{L}\p{N}]+/gu;

/** How the words of a text begin, each once, folded: "Ada Lund lectured" -> ada, lund, lectur. */
export const beginningsIn = (text: string): ReadonlySet<string> =>
  new Set(Array.from(foldedLetters(text).matchAll(WORDS), ([word]) => word.slice(0, LETTERS)));

/** Keeps which articles hold words that begin in some way; articles leave it many at a time, as theirs is every row of a block. */
export class HeldWords {
  private readonly waiting = new Map<number, Map<string, number[]>>();
  private articles = 0;

  constructor(private readonly tables: GraphTables) {}

  /** Whether the index knows all articles: one of an older graph does not exist yet. */
  get isComplete(): boolean {
    return this.tables.about.get(COMPLETE) === true;
  }

  add(article: number, text: string): void {
    const block = Math.floor(article / BLOCK);
    const rows = this.waiting.get(block) ?? new Map<string, number[]>();
    this.waiting.set(block, rows);
    for (const beginning of beginningsIn(text)) {
      const row = rows.get(beginning);
      if (row) row.push(article % BLOCK);
      else rows.set(beginning, [article % BLOCK]);
    }
    this.articles += 1;
    if (this.articles >= MOST_WAITING) this.write();
  }

  /** Writes what waits. */
  write(): void {
    const { held } = this.tables;
    for (const [block, rows] of this.waiting)
      for (const [beginning, articles] of rows) {
        const key = keyOf(block, beginning);
        const before = held.get(key);
        held.putSync(key, Buffer.from([...new Set([...(before ?? []), ...articles])].sort((a, b) => a - b)));
      }
    this.waiting.clear();
    this.articles = 0;
  }

  /** Takes out all words of these articles. */
  erase(articles: readonly number[]): void {
    const { held } = this.tables;
    const blocks = new Set(articles.map((article) => Math.floor(article / BLOCK)));
    for (const block of blocks) {
      const gone = new Set(
        articles.filter((article) => Math.floor(article / BLOCK) === block).map((one) => one % BLOCK),
      );
      const range = held.getRange({ start: numbersKey(block), end: numbersKey(block + 1) });
      const changed = Array.from(range).flatMap(({ key, value }) => {
        const left = [...value].filter((article) => !gone.has(article));
        return left.length < value.length ? [{ key: Buffer.from(key), left }] : [];
      });
      for (const { key, left } of changed)
        if (left.length === 0) held.removeSync(key);
        else held.putSync(key, Buffer.from(left));
    }
  }

  /** Notes that all articles are in the index. */
  complete(): void {
    this.write();
    if (!this.isComplete) this.tables.about.putSync(COMPLETE, true);
  }
}

/** Numbers of the articles whose texts may hold, for each of these beginnings, a word that begins so; null where nobody knows. */
export function articlesHolding(tables: GraphTables, beginnings: readonly string[]): Set<number> | null {
  if (tables.about.get(COMPLETE) !== true) return null;
  let found: Set<number> | null = null;
  for (const beginning of beginnings) {
    const [word] = foldedLetters(beginning).match(WORDS) ?? [];
    if (word === undefined || !foldedLetters(beginning).startsWith(word)) continue;
    const own = articlesWith(tables, word.slice(0, LETTERS));
    found = found === null ? own : new Set(Array.from<number>(found).filter((article) => own.has(article)));
    if (found.size === 0) break;
  }
  return found;
}

/** Row by row of one beginning and all that go on from it, block by block. */
function articlesWith({ held }: GraphTables, beginning: string): Set<number> {
  const found = new Set<number>();
  const [last] = held.getKeys({ reverse: true, limit: 1 });
  for (let block = 0; last !== undefined && block <= last.readUInt32BE(0); block++) {
    const start = keyOf(block, beginning);
    for (const { value } of held.getRange({ start, end: Buffer.concat([start, AFTER]) }))
      for (const article of value) found.add(block * BLOCK + article);
  }
  return found;
}

const AFTER = Buffer.alloc(LETTERS * 4, 0xff);

const keyOf = (block: number, beginning: string): Buffer => Buffer.concat([numbersKey(block), Buffer.from(beginning)]);
