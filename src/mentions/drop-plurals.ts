import type { Annotation } from '../language/types.js';
import { type NameSpan, nameKey, spanText } from './name-span.js';

/** Drops families: "the Harlows" beside "Ann Harlow" is nobody's name. */
export function dropPlurals(annotation: Annotation, spans: readonly NameSpan[]): NameSpan[] {
  const surnames = new Set<string>();
  for (const { first, last, type } of spans)
    if (type === 'person') surnames.add(nameKey(spanText(annotation, last, last)));
  return spans.filter(({ first, last }) => {
    const key = nameKey(spanText(annotation, first, last));
    if (first !== last || !key.endsWith('s') || !surnames.has(key.slice(0, -1))) return true;
    const before = first > 0 ? annotation.form(first - 1).toLowerCase() : '';
    return annotation.xpos(first) !== 'NNPS' && !/^(?:the|both|other|two|these|those)$/.test(before);
  });
}
