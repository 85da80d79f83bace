import { COMPARED, ENOUGH_COMMON, lookedUp } from '../copies/find-candidates.js';
import { compareTexts, type Pair, tellStories } from '../copies/find-copies.js';
import type { RowSorter } from '../sorting/row-sorter.js';
import { keysUnder, numbersKey } from './binary-keys.js';
import type { Changes } from './changes.js';
import { commonPostings } from './common-postings.js';
import type { GraphTables } from './graph-tables.js';
import { unpackSorted } from './sorted-numbers.js';
import type { CopyPairRow, StoryRow } from './table-rows.js';
import type { Work } from './work.js';

/** Keeps which articles copy which up to date: a change looks at the articles that share its shingles, and at chains of copies. */
export class CopyUpdate {
  /** articles whose pairs are to be looked up again */
  private readonly look = new Set<number>();
  /** articles whose chain of copies has changed */
  private readonly seeds = new Set<number>();
  /** articles that came into a chain, or out of all */
  private readonly chained = new Set<number>();

  /** @param anew every article is looked up, with all others and by way of these rows: nobody need be found whom another one pushes aside */
  constructor(
    private readonly tables: GraphTables,
    private readonly anew: RowSorter | null,
  ) {}

  /** Before an article is erased. */
  remove(number: number, id: string): void {
    const { tables } = this;
    for (const shingle of lookedUp(shinglesOf(tables, number))) {
      const first = this.firstUnder(shingle);
      if (first.length > COMPARED && first.slice(0, COMPARED).includes(number)) this.look.add(first[COMPARED]!);
      tables.postings.removeSync(postingKey(shingle, id));
    }
    for (const [other] of tables.copyPairs.get(number) ?? []) {
      this.setPairs(
        other,
        (tables.copyPairs.get(other) ?? []).filter(([one]) => one !== number),
      );
      this.seeds.add(other);
    }
    tables.copyPairs.removeSync(number);
    tables.stories.removeSync(number);
    this.look.delete(number);
    this.seeds.delete(number);
  }

  /** After an article was written. */
  add(number: number, id: string): void {
    for (const shingle of lookedUp(shinglesOf(this.tables, number))) {
      this.tables.postings.putSync(postingKey(shingle, id), numbersKey(number));
      if (this.anew) continue;
      const first = this.firstUnder(shingle);
      if (first.length > COMPARED && first.slice(0, COMPARED).includes(number)) this.look.add(first[COMPARED]!);
    }
    if (!this.anew) this.look.add(number);
  }

  /** Looks up pairs again, and tells the stories of every chain that changed. */
  *settle(work: Work, changes: Changes): Generator<void> {
    for (const number of this.look) {
      this.lookUp(number);
      yield;
    }
    for (const common of this.anew ? commonPostings(this.tables, this.anew) : []) {
      if (common) this.compare(common.number, common.others);
      yield;
    }
    this.anew?.close();
    for (const number of this.chained) if (this.tables.articles.doesExist(number)) changes.restoried.add(number);
    const seen = new Set<number>();
    for (const seed of this.seeds) {
      if (seen.has(seed) || !this.tables.articles.doesExist(seed)) continue;
      this.tell(work, this.chainOf(seed, seen), changes);
      yield;
    }
  }

  private firstUnder(shingle: number): number[] {
    return numbersUnder(this.tables, shingle, COMPARED + 1);
  }

  private setPairs(number: number, pairs: readonly CopyPairRow[]): void {
    if (this.tables.copyPairs.doesExist(number) !== pairs.length > 0) this.chained.add(number);
    if (pairs.length > 0) this.tables.copyPairs.putSync(number, pairs);
    else this.tables.copyPairs.removeSync(number);
  }

  private lookUp(number: number): void {
    const { tables } = this;
    if (!tables.articles.doesExist(number)) return;
    const common = new Map<number, number>();
    for (const shingle of lookedUp(shinglesOf(tables, number))) {
      const first = this.firstUnder(shingle);
      const place = first.indexOf(number);
      const others =
        place >= 0 && place < COMPARED && first.length > COMPARED
          ? numbersUnder(tables, shingle)
          : first.slice(0, COMPARED);
      for (const other of others) if (other !== number) common.set(other, (common.get(other) ?? 0) + 1);
    }
    const others = [...common].flatMap(([other, times]) => (times >= ENOUGH_COMMON ? [other] : []));
    this.compare(number, others);
  }

  /** Notes with which of these an article shares text, and no others. */
  private compare(number: number, others: readonly number[]): void {
    const { tables } = this;
    const own = shinglesOf(tables, number);
    const pairs: CopyPairRow[] = [];
    for (const other of others) {
      const found = compareTexts(own, shinglesOf(tables, other));
      if (found) pairs.push([other, found.shared, found.within]);
    }
    const before = new Map((tables.copyPairs.get(number) ?? []).map(([other]) => [other, true] as const));
    for (const pair of pairs) {
      const [other, shared, within] = pair;
      if (before.delete(other)) continue;
      this.setPairs(other, [...(tables.copyPairs.get(other) ?? []), [number, shared, within]]);
      this.seeds.add(other).add(number);
    }
    for (const gone of before.keys()) {
      this.setPairs(
        gone,
        (tables.copyPairs.get(gone) ?? []).filter(([one]) => one !== number),
      );
      this.seeds.add(gone).add(number);
    }
    this.setPairs(number, pairs);
  }

  private chainOf(seed: number, seen: Set<number>): number[] {
    const chain = [seed];
    seen.add(seed);
    for (const number of chain)
      for (const [other] of this.tables.copyPairs.get(number) ?? []) {
        if (seen.has(other)) continue;
        seen.add(other);
        chain.push(other);
      }
    return chain;
  }

  private tell(work: Work, chain: readonly number[], changes: Changes): void {
    const { tables } = this;
    const articles = chain
      .map((number) => {
        const { id, date } = work.article(number);
        return { number, id, date, shingles: shinglesOf(tables, number) };
      })
      .sort((a, b) => (a.id < b.id ? -1 : 1));
    const places = new Map(articles.map(({ number }, at) => [number, at] as const));
    const pairs = articles.flatMap(({ number }, one): Pair[] =>
      (tables.copyPairs.get(number) ?? []).flatMap(([other, shared, within]) => {
        const at = places.get(other)!;
        return one < at ? [{ one, other: at, shared, within }] : [];
      }),
    );
    const { stories, copies } = tellStories(articles, pairs);
    const originals = new Map(copies.map(({ article, original }) => [article, original] as const));
    for (const { number, id } of articles) {
      const row: StoryRow = { stories: stories.get(id)!, original: originals.get(id) ?? null };
      const before = storyOf(tables, number, id);
      if (JSON.stringify(before) === JSON.stringify(row)) continue;
      if (row.original === null && row.stories.length === 1 && row.stories[0] === id) tables.stories.removeSync(number);
      else tables.stories.putSync(number, row);
      changes.restoried.add(number);
    }
  }
}

/** The stories of an article: itself, where nothing else is known. */
export const storyOf = (tables: GraphTables, number: number, id: string): StoryRow =>
  tables.stories.get(number) ?? { stories: [id], original: null };

function shinglesOf(tables: GraphTables, number: number): Uint32Array {
  return unpackSorted(tables.shingles.get(number) ?? Buffer.alloc(0));
}

/** Ids of texts are hexadecimal; as bytes they stand in the same order. */
function postingKey(shingle: number, id: string): Buffer {
  const bytes = HEXADECIMAL.test(id) ? Buffer.from(id, 'hex') : Buffer.from(id);
  return Buffer.concat([numbersKey(shingle), bytes]);
}
const HEXADECIMAL = /^(?:[0-9a-f]{2})+$/;

function numbersUnder(tables: GraphTables, shingle: number, limit?: number): number[] {
  const range = { ...keysUnder(numbersKey(shingle)), ...(limit === undefined ? {} : { limit }) };
  const found: number[] = [];
  for (const { value } of tables.postings.getRange(range)) found.push(value.readUInt32BE(0));
  return found;
}
