import { nameWordsOf } from '../model/comparable-name.js';

/** Shorter words say nothing. */
const SHORTEST_WORD = 3;

/** The words for which sentences are looked through, each once: "the war in Ukraine" -> the, war, ukraine. */
export const wordsSought = (words: string): string[] => [
  ...new Set(nameWordsOf(words).filter((word) => word.length >= SHORTEST_WORD)),
];
