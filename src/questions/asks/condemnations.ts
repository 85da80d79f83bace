import { stemmer } from 'stemmer';
import { nameWordsOf } from '../../model/comparable-name.js';
import type { GraphView, ViewEdge } from '../../model/graph-view.js';
import { wordsOfClass } from '../read/word-classes.js';
import { rowsOf } from '../rows/edge-rows.js';
import { withTellings } from '../rows/filter.js';
import { rowsHolding, rowsNear } from '../rows/near-topic.js';
import { holdsLike } from '../synonyms.js';
import type { AnswerCount, AnswerRow } from '../types.js';
import { holdsAll } from '../words-in.js';
import type { AskContext } from './types.js';

/** Condemnations with what was left out of them, and a note where a reason asked for is told by none. */
export interface Filtered {
  readonly rows: readonly AnswerRow[];
  readonly withheld: number;
  readonly notes: string[];
  /** whether they tell it of the reason asked for, or stand in articles on it */
  readonly isOn: boolean;
}

/** A condemnation that holds less of a reason, each word by how rare it is, says nothing of it. */
const LEAST_SOME = 0.3;

/** "who blamed Lund for the flood": the condemnations that name the reason asked for, or come near it. */
export function condemnedRows({ view, filter, question }: AskContext, edges: readonly ViewEdge[]): Filtered {
  const { rows: all, others } = rowsOf(view, edges, filter);
  const rows = byVerb(all, question.set.verb);
  const on = question.words === null ? { rows, notes: [], isOn: true } : rowsOn(view, rows, question.words);
  return { ...on, withheld: others.length };
}

/** Rows whose words name a reason; where none does, those of articles on it; else those that hold some of it, and a note. */
export function rowsOn(view: GraphView, rows: readonly AnswerRow[], words: string): Omit<Filtered, 'withheld'> {
  for (const holds of [holdsAll, holdsLike]) {
    const reasoned = rows.flatMap((row) => holdingReason(row, (text) => holds(text, words)) ?? []);
    if (reasoned.length > 0) return { rows: reasoned, notes: [], isOn: true };
  }
  const near = rowsNear(view, rows, words);
  if (near.length > 0) return { rows: near, notes: [nearNote(words)], isOn: true };
  // "the collision off Orvik": those that name the most of it first
  const some = rowsHolding(view, rows, words, LEAST_SOME);
  return { rows: some, notes: some.length > 0 ? [`None of these names “${words}”.`] : [], isOn: false };
}

/** A condemnation of what is called so, or with those of its tellings alone that hold the reason; null where none does. */
function holdingReason(row: AnswerRow, holds: (text: string) => boolean): AnswerRow | null {
  const told = row.evidence.filter(({ quote }) => holds(quote));
  if (told.length > 0) return withTellings(row, told);
  return holds(row.target.name) ? row : null;
}

/** What is said of tellings of which none holds a topic, but whose articles are on it. */
export const nearNote = (words: string): string =>
  `No sentence that tells it names “${words}”; these stand in articles on it, the nearest first.`;

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
