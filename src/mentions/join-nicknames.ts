import type { Annotation } from '../language/types.js';
import { isCapitalised, type NameSpan } from './name-span.js';

const MARK = /^(?:["“”‘’(]|''|``|\))$/;

/** "Ann [“Nan”] Harlow": a nickname in quotation marks or brackets between the parts of a person's name belongs to it. */
export function joinNicknames(annotation: Annotation, spans: readonly NameSpan[]): NameSpan[] {
  const persons = new Map(spans.filter(({ type }) => type === 'person').map((span) => [span.first, span] as const));
  const gone = new Set<NameSpan>();
  const joined = spans.map((span) => {
    if (span.type !== 'person') return span;
    const [open, nick, close, rest] = [span.last + 1, span.last + 2, span.last + 3, span.last + 4];
    const inside = persons.get(nick);
    const next = persons.get(rest) ?? (inside && inside.last >= rest ? inside : undefined);
    if (!next || annotation.sentenceOf(rest) !== annotation.sentenceOf(span.first)) return span;
    if (
      !MARK.test(annotation.form(open)) ||
      !MARK.test(annotation.form(close)) ||
      !isCapitalised(annotation.form(nick))
    )
      return span;
    gone.add(next);
    if (inside) gone.add(inside);
    return { ...span, last: next.last };
  });
  return joined.filter((_, at) => !gone.has(spans[at]!));
}
