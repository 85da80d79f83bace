import type { Annotation } from '../language/types.js';
import { type NameSpan, nameKey, spanText } from './name-span.js';
import { wordLists } from './word-lists.js';

/**
 * "Harlow [&] Marsh": two surnames with an ampersand between are a firm. "Ba San" and "Su Ki" without a gap, the second hanging flat
 * on the first, are one person whose name the network took for two.
 */
export function joinPartners(annotation: Annotation, spans: readonly NameSpan[]): NameSpan[] {
  const joined: NameSpan[] = [];
  for (const span of spans) {
    const before = joined[joined.length - 1];
    if (before && areFirm(annotation, before, span))
      joined[joined.length - 1] = { ...before, last: span.last, type: 'organisation', rule: 'name/partners' };
    else if (before && isRestOf(annotation, before, span)) joined[joined.length - 1] = { ...span, first: before.first };
    else joined.push(span);
  }
  return joined;
}

/** "Harlow & Marsh", not "Ann Harlow & Bo Marsh" or "U.S. & Norland". */
function areFirm(annotation: Annotation, before: NameSpan, span: NameSpan): boolean {
  if (before.last + 2 !== span.first || annotation.form(before.last + 1) !== '&') return false;
  const isFull = ({ first, last, type }: NameSpan) => type === 'person' && last > first;
  if (isFull(before) || isFull(span) || before.type === 'event' || span.type === 'event') return false;
  const { nations } = wordLists();
  return ![before, span].some(({ first, last }) => nations.has(nameKey(spanText(annotation, first, last))));
}

function isRestOf(annotation: Annotation, before: NameSpan, span: NameSpan): boolean {
  if (span.type !== 'person' || before.type === 'event' || before.last + 1 !== span.first) return false;
  if (before.rule !== 'name/tagged' || annotation.baseRelation(span.first) !== 'flat') return false;
  const head = annotation.head(span.first);
  const key = nameKey(spanText(annotation, before.first, before.last));
  const { bodies, places } = wordLists();
  return head >= before.first && head <= before.last && !bodies.has(key) && !places.has(key);
}
