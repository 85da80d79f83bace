import { stemmer } from 'stemmer';
import { nameWordsOf } from '../../model/comparable-name.js';
import type { ViewEdge } from '../../model/graph-view.js';
import { wordsOfClass } from '../read/word-classes.js';
import { rowsOf } from '../rows/edge-rows.js';
import { rarestFirst } from '../rows/rank-by-words.js';
import { holdsLike, holdsSome } from '../synonyms.js';
import type { AnswerCount, AnswerRow } from '../types.js';
import { holdingFirst, holdsAll } from '../words-in.js';
import type { AskContext } from './types.js';

/** Condemnations with what was left out of them, and a note where a reason asked for is told by none. */
export interface Filtered {
  readonly rows: readonly AnswerRow[];
  readonly withheld: number;
  readonly notes: string[];
}

/** "who blamed Lund for the flood": the rows whose words name the reason; all of them, and a note, where none does. */
export function condemnedRows({ view, filter, question }: AskContext, edges: readonly ViewEdge[]): Filtered {
  const { rows: all, others } = rowsOf(view, edges, filter);
  const rows = byVerb(all, question.set.verb);
  const { words } = question;
  if (words === null) return { rows, withheld: others.length, notes: [] };
  const names = ({ evidence, target }: AnswerRow, holds: (text: string, words: string) => boolean): boolean =>
    holds(target.name, words) || evidence.some(({ quote }) => holds(quote, words));
  const exact = rows.filter((row) => names(row, holdsAll));
  const reasoned = exact.length > 0 ? exact : rows.filter((row) => names(row, holdsLike));
  const notes = reasoned.length === 0 && rows.length > 0 ? [`None of these names “${words}”.`] : [];
  const told = reasoned.map((row) => holdingFirst(row, words, exact.length > 0 ? holdsAll : holdsLike));
  // "the collision off Orvik": those that name the most of it first
  const some = rarestFirst(view, rows, words).filter((row) => names(row, holdsSome));
  return {
    rows: told.length > 0 ? told : some,
    withheld: others.length,
    notes: some.length > 0 || told.length > 0 ? notes : [],
  };
}

/** "whom did Lund mock": those told in that very word first; words for any criticism leave the order as it is. */
function byVerb(rows: readonly AnswerRow[], verb: string | undefined): readonly AnswerRow[] {
  if (verb === undefined || wordsOfClass('any-criticism').includes(verb)) return rows;
  const stem = stemmer(verb.split(' ')[0] ?? '');
  const isTold = ({ evidence }: AnswerRow): boolean =>
    evidence.some(({ cue }) => cue !== null && nameWordsOf(cue).map(stemmer).includes(stem));
  return [...rows.filter(isTold), ...rows.filter((row) => !isTold(row))];
}

/** Who stands most often at one end of the rows. */
export function mostBy(rows: readonly AnswerRow[], end: 'source' | 'target'): AnswerCount[] {
  const counts = new Map<string, { node: AnswerRow['source']; count: number }>();
  for (const row of rows) {
    const node = row[end];
    counts.set(node.key, { node, count: (counts.get(node.key)?.count ?? 0) + row.reports });
  }
  return [...counts.values()]
    .sort((a, b) => b.count - a.count || (a.node.name < b.node.name ? -1 : 1))
    .map(({ node, count }) => ({ label: node.name, node, count }));
}
