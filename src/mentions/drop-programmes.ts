import type { Annotation } from '../language/types.js';
import { type NameSpan, nameKey, spanText } from './name-span.js';
import { wordLists } from './word-lists.js';

/** Drops a programme that stands behind its channel's possessive: in "Orlin TV's “Face the Town”" the channel is the outlet. */
export function dropProgrammes(annotation: Annotation, spans: readonly NameSpan[]): NameSpan[] {
  const { outlets } = wordLists();
  const ends = new Set<number>();
  for (const span of spans) if (outlets.has(keyOf(annotation, span))) ends.add(span.last);
  const isProgramme = (span: NameSpan) =>
    outlets.has(keyOf(annotation, span)) ||
    (span.type !== 'event' && span.last > span.first && annotation.form(span.last) === 'Show');
  return spans.filter((span) => {
    if (!isProgramme(span)) return true;
    let before = span.first - 1;
    while (before > 0 && /^["“‘'`]+$/.test(annotation.form(before))) before--;
    return !(before > 0 && /^['’]s?$/.test(annotation.form(before)) && ends.has(before - 1));
  });
}

function keyOf(annotation: Annotation, span: NameSpan): string {
  return nameKey(spanText(annotation, span.first, span.last));
}
