import type { Annotation } from '../language/types.js';
import { type NameSpan, nameKey, spanText } from './name-span.js';

/** A surname stands so often in the article that its plural is the family, no other name. */
const OFTEN = 2;

/** Drops families: "the Harlows" beside "Ann Harlow" is nobody's name. */
export function dropPlurals(annotation: Annotation, spans: readonly NameSpan[]): NameSpan[] {
  const surnames = new Map<string, number>();
  for (const { last, type } of spans) {
    const key = nameKey(spanText(annotation, last, last));
    if (type === 'person') surnames.set(key, (surnames.get(key) ?? 0) + 1);
  }
  return spans.filter(({ first, last }) => {
    const key = nameKey(spanText(annotation, first, last));
    const family = first === last && key.endsWith('s') && (surnames.get(key.slice(0, -1)) ?? 0) >= OFTEN;
    return !family || (surnames.get(key) ?? 0) > 1;
  });
}
