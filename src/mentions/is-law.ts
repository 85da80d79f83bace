import type { Annotation } from '../language/types.js';
import { isCapitalised, type NameSpan } from './name-span.js';
import { wordLists } from './word-lists.js';

/** Whether a run of capitals names a law, a prize or a treaty, which are no entities: "Clean Water [Act]", "Harlow Prize". */
export function isLaw(annotation: Annotation, span: NameSpan): boolean {
  const { lawHeads } = wordLists();
  if (span.type === 'person') return false;
  if (lawHeads.has(annotation.form(span.last).toLowerCase())) return true;
  const next = span.last + 1;
  if (next >= annotation.size || annotation.sentenceOf(next) !== annotation.sentenceOf(span.last)) return false;
  const form = annotation.form(next);
  return isCapitalised(form) && lawHeads.has(form.toLowerCase()) && span.type === 'organisation';
}
