import type { TextHit } from '../../model/graph-view.js';
import { termsOf, textOfEvent } from '../view/text-index.js';
import { hashKey, keysUnder, lastNumber } from './binary-keys.js';
import type { GraphTables } from './graph-tables.js';
import { INDEXED } from './update-nodes.js';

/** How much a further telling of a word in one text counts, how much its length, and what a word that stands there is worth at least (BM25+). */
const [FURTHER, LENGTH, FLOOR] = [1.2, 0.7, 0.5];

/** Words of a usual text: what lengths are measured by. */
const USUAL_LENGTH = 16;

/** Texts that hold any of the words: those that hold most of them first, then the best, ties by what they are. */
export function searchTables(tables: GraphTables, words: string): TextHit[] {
  const wanted = [...new Set(termsOf(words))];
  const texts = tables.nodes.getCount() + tables.articles.getCount();
  const scores = new Map<number, { score: number; terms: number }>();
  for (const term of wanted) {
    const prefix = hashKey(term.slice(0, INDEXED)).subarray(0, 4);
    const found = [...tables.terms.getRange(keysUnder(prefix))].map(({ key, value }) => ({
      text: lastNumber(key),
      times: value[0]!,
    }));
    const rarity = Math.log(1 + (texts - found.length + 0.5) / (found.length + 0.5));
    for (const { text, times } of found) {
      const known = scores.get(text) ?? { score: 0, terms: 0 };
      // lengths are looked at below, of those texts that are shown
      known.score += rarity * times;
      known.terms += 1;
      scores.set(text, known);
    }
  }
  return [...scores]
    .map(([text, { score, terms }]) => hitOf(tables, text, score, terms / wanted.length))
    .sort((a, b) => b.share - a.share || b.score - a.score || (idOf(a) < idOf(b) ? -1 : 1));
}

const idOf = ({ node, article }: TextHit): string => (node === null ? `a${article}` : `n${node}`);

function hitOf(tables: GraphTables, place: number, raw: number, share: number): TextHit {
  const number = place >>> 1;
  const row = place % 2 === 0 ? tables.nodes.get(number)! : null;
  const article = row ? null : tables.articles.get(number)!;
  const text = row ? textOfEvent({ name: row.name, quote: row.quote ?? null }) : (article!.title ?? '');
  const length = text.split(' ').length;
  const score = FLOOR + (raw * (FURTHER + 1)) / (1 + FURTHER * (1 - LENGTH + (LENGTH * length) / USUAL_LENGTH));
  return { node: row?.key ?? null, article: article?.id ?? null, share, score };
}
