import type { Span } from '../../model/record.js';
import { joinSpans } from './content-of.js';
import type { QuotedPassage } from './quotes/types.js';
import type { FoundStatement, StatementContext } from './types.js';

/** Gives quotations to the statements they belong to and drops what says nothing. */
export function settleStatements(context: StatementContext, found: readonly FoundStatement[]): FoundStatement[] {
  return found
    .map((statement) => ({ ...statement, content: withQuotes(statement, context.quotes) }))
    .filter((statement) => statement.content.length > 0);
}

/** A statement's content with the whole of every quotation that it begins, unless the cue itself stands in that quotation. */
function withQuotes(statement: FoundStatement, quotes: readonly QuotedPassage[]): Span[] {
  const [cueStart, cueEnd] = statement.cue;
  const parts = quotes
    .filter(({ parts }) => !parts.some(([start, end]) => start <= cueStart && cueEnd <= end))
    .filter(({ parts }) => parts.some(([start, end]) => statement.content.some(([s, e]) => start < e && s < end)))
    .flatMap(({ parts }) => parts);
  return joinSpans([...statement.content, ...parts]);
}
