import type { Annotation } from '../language/types.js';
import { isCapitalised, type NameSpan } from './name-span.js';

const MARK = /^(?:["“”‘’(]|''|``|\))$/;

/** "Ann [“Nan”] Harlow": a nickname in quotation marks or brackets between the parts of a person's name belongs to it. */
export function joinNicknames(annotation: Annotation, spans: readonly NameSpan[]): NameSpan[] {
  const persons = new Map(spans.filter(({ type }) => type === 'person').map((span) => [span.first, span] as const));
  const gone = new Set<NameSpan>();
  const joined = spans.map((span) => {
    if (span.type !== 'person') return span;
    if (isPutIn(annotation, span)) gone.add(span);
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

/** "Envoy [[Bo]] Marsh": a given name that an editor put in before a surname is no name of its own. */
function isPutIn(annotation: Annotation, { first, last }: NameSpan): boolean {
  if (first === 0 || last + 1 >= annotation.size) return false;
  const bracketed = first === last && annotation.form(first - 1) === '[' && annotation.form(last + 1) === ']';
  return bracketed && last + 2 < annotation.size && annotation.upos(last + 2) === 'PROPN';
}
