import { stemmer } from 'stemmer';
import { nameWordsOf } from '../model/comparable-name.js';
import type { GraphView, ViewEdge } from '../model/graph-view.js';
import type { EdgeType } from '../model/kinds.js';
import type { AnswerRow } from './types.js';

/** Whether a text holds every word, whatever its ending. */
export function holdsAll(text: string, words: string): boolean {
  const own = new Set(nameWordsOf(text).map(stemmer));
  const wanted = nameWordsOf(words).filter((word) => word.length > 2);
  return wanted.length > 0 && wanted.every((word) => own.has(stemmer(word)));
}

/**
 * Edges one of whose sentences holds all the words, whatever their endings; none where the words say nothing.
 * @param articles the only articles to read, where that is known: reading every text takes seconds on thousands
 */
export function edgesHolding(
  view: GraphView,
  words: string,
  types: readonly EdgeType[],
  articles?: ReadonlySet<string>,
): ViewEdge[] {
  const beginnings = [...new Set(nameWordsOf(words).filter((word) => word.length > 2))].map(beginningOf);
  if (beginnings.length === 0) return [];
  return [...view.edgesTelling(beginnings, types, articles)].filter(({ key }) =>
    view.evidence(key).some(({ quote }) => holdsAll(quote, words)),
  );
}

/** What all endings of a word leave: "immigrants" -> immigr; "taxes" -> tax. */
export function beginningOf(word: string): string {
  const stem = stemmer(word);
  return word.startsWith(stem) ? stem : stem.slice(0, -1);
}

/** The row with the sentences that hold the words before others, the plainest first among them. */
export function holdingFirst(row: AnswerRow, words: string, holds = holdsAll): AnswerRow {
  const isHolding = ({ quote }: AnswerRow['evidence'][number]): boolean => holds(quote, words);
  if (row.evidence.length < 2 || row.evidence[0] === undefined || isHolding(row.evidence[0])) return row;
  return { ...row, evidence: [...row.evidence.filter(isHolding), ...row.evidence.filter((one) => !isHolding(one))] };
}
