import type { Span } from '../../model/record.js';
import { holds } from '../../model/span.js';
import { joinSpans } from './content-of.js';
import { quotesIn } from './quotes/quotes-near.js';
import type { QuotedPassage } from './quotes/types.js';

/** Words with the whole of every quotation that they reach into, unless the cue itself stands in that quotation. */
export function withQuotes(quotes: readonly QuotedPassage[], cue: Span, content: readonly Span[]): Span[] {
  const parts = quotesIn(quotes, content)
    .filter(({ parts }) => !parts.some((part) => holds(part, cue)))
    .flatMap(({ parts }) => parts);
  return joinSpans([...content, ...parts]);
}
