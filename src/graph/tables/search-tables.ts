import type { TextHit } from '../../model/graph-view.js';
import { type Described, type Posting, rankTexts } from '../view/rank-texts.js';
import { termsOf, textOfEvent } from '../view/text-index.js';
import { hashKey, keysUnder, lastNumber } from './binary-keys.js';
import type { GraphTables } from './graph-tables.js';
import { INDEXED } from './node-indexes.js';

/** Texts that hold any of the words, as `rankTexts` orders them. */
export function searchTables(tables: GraphTables, words: string, least?: number): TextHit[] {
  const texts = tables.nodes.getCount() + tables.articles.getCount();
  return rankTexts(texts, postingsOf(tables, words), (text) => described(tables, text), least);
}

/** Whether the text of a node (by its number) holds all the words. */
export function textsHolding(tables: GraphTables, words: string): (node: number) => boolean {
  const holding = postingsOf(tables, words).map((found) => new Set(found.map(({ text }) => text)));
  return (node) => holding.length > 0 && holding.every((texts) => texts.has(node * 2));
}

/** For each different word, the texts that hold it. */
function postingsOf(tables: GraphTables, words: string): Posting<number>[][] {
  return [...new Set(termsOf(words))].map((term) => {
    const prefix = hashKey(term.slice(0, INDEXED)).subarray(0, 4);
    const found = tables.terms.getRange(keysUnder(prefix));
    return Array.from(found, ({ key, value }) => ({ text: lastNumber(key), times: value[0]! }));
  });
}

/** A node (twice its number) or an article's title (one more). */
function described(tables: GraphTables, text: number): Described {
  const number = text >>> 1;
  if (text % 2 === 1) {
    const { id, title } = tables.articles.get(number)!;
    return { node: null, article: id, words: title ?? '' };
  }
  const { key, kind, name, aliases, quote = null } = tables.nodes.get(number)!;
  return { node: key, article: null, words: textOfEvent({ kind: kind ?? null, name, aliases, quote }) };
}
