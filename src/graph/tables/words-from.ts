import type { GraphTables } from './graph-tables.js';
import { INDEXED } from './node-indexes.js';

/** The words of names that begin so, in their order, each once. */
export function* wordsFrom({ words }: GraphTables, prefix: string): Generator<string> {
  let last: string | null = null;
  for (const [word] of words.getKeys({ start: [prefix.slice(0, INDEXED), 0] })) {
    if (!word.startsWith(prefix)) return;
    if (word !== last) yield word;
    last = word;
  }
}
