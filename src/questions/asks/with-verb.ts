import { stemmer } from 'stemmer';
import { nameWordsOf } from '../../model/comparable-name.js';
import type { AnswerRow } from '../types.js';

/** Rows told by the verb that was asked for, or whose words hold it; all of them, and a note, where none is. */
export function withVerb(rows: readonly AnswerRow[], verb: string, notes: string[]): AnswerRow[] {
  const stem = stemmer(verb.split(' ')[0] ?? '');
  const holds = (text: string | null): boolean => text !== null && nameWordsOf(text).map(stemmer).includes(stem);
  const told = rows.filter(({ evidence }) => evidence.some(({ cue }) => holds(cue)));
  if (told.length > 0) return told;
  const named = rows.filter(({ evidence, words }) => holds(words) || evidence.some(({ quote }) => holds(quote)));
  if (named.length > 0) return named;
  if (rows.length > 0) notes.push(`No statement told uses the word “${verb}”; these are all of them.`);
  return [...rows];
}
