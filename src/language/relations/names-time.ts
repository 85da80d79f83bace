import { words } from '../../lexicon/lists.js';
import type { Annotation } from '../types.js';

/** Whether a word names a time or a measure, so that "by" before it names no agent: "by [Friday]", "by [noon]", "by 10 [percent]". */
export function namesTime(annotation: Annotation, token: number): boolean {
  return annotation.upos(token) === 'NUM' || words('time-nouns').has(annotation.form(token).toLowerCase());
}
