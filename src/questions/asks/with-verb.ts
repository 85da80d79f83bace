import { stemmer } from 'stemmer';
import { AFTER_OTHER_CALLS, PERSONAL_OBJECTS } from '../../lexicon/closed-classes.js';
import { nameWordsOf } from '../../model/comparable-name.js';
import type { AnswerRow } from '../types.js';

/**
 * Rows told by the verb that was asked for, or whose words hold it; all of them, and a note, where none is.
 * @param names whether it asks what somebody was called
 */
export function withVerb(rows: readonly AnswerRow[], verb: string, notes: string[], names = false): AnswerRow[] {
  const stem = stemmer(verb.split(' ')[0] ?? '');
  const holds = (text: string | null): boolean =>
    text !== null && (names ? isNaming(text, verb) : nameWordsOf(text).map(stemmer).includes(stem));
  const told = rows.filter(({ evidence }) => evidence.some(({ cue }) => holds(cue)));
  if (told.length > 0) return told;
  const named = rows.filter(({ evidence, words }) => holds(words) || evidence.some(({ quote }) => holds(quote)));
  if (named.length > 0) return named;
  if (rows.length > 0) notes.push(`No statement told uses the word “${verb}”; these are all of them.`);
  return [...rows];
}

/** So many words stand between a verb of naming and the name: "called [former Governor] Lund". */
const MOST_BETWEEN = 3;

/**
 * "called Bo a liar" names him, "called [for] a vote" does not.
 * @param whom words of his names, one of which, or a pronoun, stands behind the verb; any word will do where none are given
 */
export function isNaming(text: string, verb: string, whom?: ReadonlySet<string>): boolean {
  const stem = stemmer(verb.split(' ')[0] ?? '');
  const words = nameWordsOf(text);
  return words.some((word, at) => {
    if (stemmer(word) !== stem || AFTER_OTHER_CALLS.has(words[at + 1] ?? '')) return false;
    const behind = words.slice(at + 1, at + 2 + MOST_BETWEEN);
    return whom === undefined || PERSONAL_OBJECTS.has(behind[0] ?? '') || behind.some((each) => whom.has(each));
  });
}
