import type { Span } from '../../model/record.js';
import { holds, overlaps } from '../../model/span.js';
import { joinSpans } from './content-of.js';
import { quotesNear } from './quotes/quotes-near.js';
import type { QuotedPassage } from './quotes/types.js';

/** Words with the whole of every quotation that they reach into, unless the cue itself stands in that quotation. */
export function withQuotes(quotes: readonly QuotedPassage[], cue: Span, content: readonly Span[]): Span[] {
  const parts = quotesNear(quotes, content)
    .filter(({ parts }) => !parts.some((part) => holds(part, cue)))
    .filter(({ parts }) => parts.some((part) => content.some((span) => overlaps(part, span))))
    .flatMap(({ parts }) => parts);
  return joinSpans([...content, ...parts]);
}
