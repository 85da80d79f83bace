import { COMPARED, ENOUGH_COMMON } from '../copies/find-candidates.js';
import type { RowSorter } from '../sorting/row-sorter.js';
import { keysUnder, numbersKey } from './binary-keys.js';
import type { GraphTables } from './graph-tables.js';

/** So many postings are read at one go. */
const AT_ONE_GO = 2_000;
/** Bytes of a shingle in front of a posting's key. */
const SHINGLE = 4;
const NOTHING = new Uint8Array();

/** An article and those with which it shares shingles often enough to be compared. */
export interface CommonPostings {
  readonly number: number;
  readonly others: readonly number[];
}

/**
 * Whom each article is to be compared with, found by reading all postings once in the order of their shingles; one article alone
 * would look up each of its own. Yields null between.
 * @param pairs empty; takes "article, other, shingle" on the way
 */
export function* commonPostings(tables: GraphTables, pairs: RowSorter): Generator<CommonPostings | null> {
  // the first that have the shingle at hand
  let [shingle, first]: [number, number[]] = [-1, []];
  for (const chunk of postingsOf(tables)) {
    for (const [own, number] of chunk) {
      if (own !== shingle) [shingle, first] = [own, []];
      for (const other of first) {
        pairs.add(numbersKey(number, other, own), NOTHING);
        pairs.add(numbersKey(other, number, own), NOTHING);
      }
      if (first.length < COMPARED) first.push(number);
    }
    yield null;
  }
  let common = new Map<number, number>();
  let last = -1;
  const found = (): CommonPostings => ({
    number: last,
    others: [...common].flatMap(([other, times]) => (times >= ENOUGH_COMMON ? [other] : [])),
  });
  for (const [key] of pairs.sorted()) {
    const [number, other] = [key.readUInt32BE(0), key.readUInt32BE(4)];
    if (number !== last && last >= 0) yield found();
    if (number !== last) common = new Map();
    last = number;
    common.set(other, (common.get(other) ?? 0) + 1);
  }
  if (last >= 0) yield found();
}

/** All postings in their order, some at a time. */
function* postingsOf({ postings }: GraphTables): Generator<(readonly [shingle: number, article: number])[]> {
  let start: Buffer = Buffer.alloc(SHINGLE);
  for (;;) {
    let last: Buffer | null = null;
    const chunk: (readonly [number, number])[] = [];
    for (const { key, value } of postings.getRange({ start, limit: AT_ONE_GO })) {
      chunk.push([key.readUInt32BE(0), value.readUInt32BE(0)]);
      last = key;
    }
    yield chunk;
    if (chunk.length < AT_ONE_GO) return;
    start = keysUnder(Buffer.from(last!)).end;
  }
}
