import { stemmer } from 'stemmer';
import { nameWordsOf, spacedWords } from '../../model/comparable-name.js';
import type { GraphView } from '../../model/graph-view.js';
import { holdsWeighed, weighWords } from '../near-passages.js';
import type { AnswerRow } from '../types.js';

/** Words that stand within so many of one another belong together: "the tax on cars". */
const TOGETHER = 8;

/** What a row says: its words, whom it is of, and its sentences. */
const textOf = ({ words, target, evidence }: AnswerRow): string =>
  spacedWords([words ?? target.name, ...evidence.map(({ quote }) => quote)].join(' '));

/** Rows that hold only some of the words: those that hold the rarest of them first. */
export function rarestFirst(view: GraphView, rows: readonly AnswerRow[], words: string): AnswerRow[] {
  const weighed = weighWords(view, words);
  const weightOf = (row: AnswerRow): number => {
    const text = textOf(row);
    return weighed.reduce((sum, each) => sum + (holdsWeighed(text, each) ? each.weight : 0), 0);
  };
  return sorted(rows, (row) => -weightOf(row));
}

/** Rows that hold all the words: those in which they stand together before those in which they only stand. */
export function togetherFirst(rows: readonly AnswerRow[], words: string): AnswerRow[] {
  const stems = stemsOf(words);
  if (stems.length < 2) return [...rows];
  return sorted(rows, ({ words: said, target, evidence }) =>
    [said ?? target.name, ...evidence.map(({ quote }) => quote)].some((text) => standTogether(text, stems)) ? 0 : 1,
  );
}

const stemsOf = (words: string): string[] => [
  ...new Set(
    nameWordsOf(words)
      .filter((word) => word.length > 2)
      .map(stemmer),
  ),
];

/** Whether all the words stand in a text within a few words of one another. */
export const holdsTogether = (text: string, words: string): boolean => standTogether(text, stemsOf(words));

function standTogether(text: string, stems: readonly string[]): boolean {
  const own = nameWordsOf(text).map(stemmer);
  return own.some((word, at) => {
    if (!stems.includes(word)) return false;
    const near = own.slice(at, at + TOGETHER);
    return stems.every((stem) => near.includes(stem));
  });
}

/** The rows by a number, in their own order where it is the same. */
function sorted(rows: readonly AnswerRow[], rank: (row: AnswerRow) => number): AnswerRow[] {
  return rows
    .map((row, at) => ({ row, at, rank: rank(row) }))
    .sort((a, b) => a.rank - b.rank || a.at - b.at)
    .map(({ row }) => row);
}
