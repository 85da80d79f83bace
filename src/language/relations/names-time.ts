import { readWordList } from '../../lexicon/read-lexicon.js';
import type { Annotation } from '../types.js';

let timeNouns: ReadonlySet<string> | undefined;

/** Whether a word names a time or a measure, so that "by" before it names no agent: "by [Friday]", "by [noon]", "by 10 [percent]". */
export function namesTime(annotation: Annotation, token: number): boolean {
  timeNouns ??= new Set(readWordList('time-nouns'));
  return annotation.upos(token) === 'NUM' || timeNouns.has(annotation.form(token).toLowerCase());
}
