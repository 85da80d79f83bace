import type { MendedText } from '../articles/mend-text.js';
import type { ArticleRecord, Span } from '../model/record.js';

/** Fields of a record that hold a span, or several. */
const SPANS = new Set(['span', 'evidence', 'cue', 'sourceSpan', 'targetSpan', 'content']);

/** The record of a mended text with spans that quote the frozen one; names keep the letters that were meant. */
export function inFrozenText(record: ArticleRecord, mended: MendedText, id: string): ArticleRecord {
  const led = leadBack(record, mended) as ArticleRecord;
  return { ...led, article: { ...led.article, id } };
}

function leadBack(value: unknown, mended: MendedText): unknown {
  if (Array.isArray(value)) return value.map((one) => leadBack(one, mended));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      SPANS.has(key) ? ledSpans(inner, mended) : leadBack(inner, mended),
    ]),
  );
}

function ledSpans(value: unknown, mended: MendedText): unknown {
  if (!Array.isArray(value)) return value;
  if (value.length === 2 && value.every((offset) => typeof offset === 'number')) {
    return [mended.toSource(value[0] as number), mended.toSource(value[1] as number)] satisfies Span;
  }
  return value.map((one) => ledSpans(one, mended));
}
