import { nameWordsOf } from '../model/comparable-name.js';

/** Shorter words say nothing, unless they are written in capitals: "TV", "EU". */
const SHORTEST_WORD = 3;
const ABBREVIATION = /(?<!\p{L})\p{Lu}{2}(?!\p{L})/gu;

/** The words for which sentences are looked through, each once: "the war in Ukraine" -> the, war, ukraine. */
export function wordsSought(words: string): string[] {
  const short = new Set((words.match(ABBREVIATION) ?? []).map((word) => word.toLowerCase()));
  return [...new Set(nameWordsOf(words).filter((word) => word.length >= SHORTEST_WORD || short.has(word)))];
}
