import type { Span } from '../../model/record.js';
import { joinSpans } from './content-of.js';
import { giveLooseQuotes } from './give-loose-quotes.js';
import { keepNested } from './keep-nested.js';
import { keepToQuote } from './keep-to-quote.js';
import type { QuotedPassage } from './quotes/types.js';
import type { FoundStatement, StatementContext } from './types.js';

/** Gives quotations to the statements they belong to and drops what says nothing. */
export function settleStatements(context: StatementContext, found: readonly FoundStatement[]): FoundStatement[] {
  const quotes = context.quotes.filter(({ inner }) => !inner);
  const own = found.map((statement) => {
    const content = keepToQuote(context, statement);
    return { ...statement, content: withQuotes({ ...statement, content }, context.quotes) };
  });
  return keepNested(
    context,
    giveLooseQuotes(context, own, quotes).filter(({ content }) => content.length > 0),
  );
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
