import type { Annotation } from '../language/types.js';
import type { NameSpan } from './name-span.js';

/** "Harlow [&] Marsh": two surnames with an ampersand between are a firm. */
export function joinPartners(annotation: Annotation, spans: readonly NameSpan[]): NameSpan[] {
  const joined: NameSpan[] = [];
  for (const span of spans) {
    const before = joined[joined.length - 1];
    if (before && before.last + 2 === span.first && annotation.form(before.last + 1) === '&' && span.type !== 'event')
      joined[joined.length - 1] = { ...before, last: span.last, type: 'organisation', rule: 'name/partners' };
    else joined.push(span);
  }
  return joined;
}
