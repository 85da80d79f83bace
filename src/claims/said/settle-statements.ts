import type { Span } from '../../model/record.js';
import { holds } from '../../model/span.js';
import { joinSpans } from './content-of.js';
import { giveLooseQuotes } from './give-loose-quotes.js';
import { hasSubstance } from './has-substance.js';
import { keepNested } from './keep-nested.js';
import { keepToQuote } from './keep-to-quote.js';
import type { QuotedPassage } from './quotes/types.js';
import { silenceRule } from './rules/silence.js';
import type { FoundStatement, StatementContext } from './types.js';

/**
 * By rule, how many words tell something without a verb or a quotation among them: an object of fewer names a thing
 * ("announced [the deal]"), a complement of fewer is a mere word ("called it [sensitive]").
 */
const FEWEST_WORDS: Readonly<Record<string, number>> = { 'said/verb-object': 2, 'said/verb-infinitive': 3 };

/** Gives quotations to the statements they belong to and drops what says nothing. */
export function settleStatements(context: StatementContext, found: readonly FoundStatement[]): FoundStatement[] {
  const quotes = context.quotes.filter(({ inner }) => !inner);
  const once = onceACue(found);
  const own = once.map((statement) => {
    const content = keepToQuote(context, statement, once);
    return { ...statement, content: withQuotes({ ...statement, content }, context.quotes) };
  });
  const apart = own.map((statement) => ({ ...statement, content: withoutOthersQuotes(statement, own, quotes) }));
  const given = giveLooseQuotes(context, apart, quotes).filter(
    ({ content, rule }) =>
      rule === silenceRule.name ||
      (content.length > 0 && hasSubstance(context.annotation, quotes, content, FEWEST_WORDS[rule] ?? 1)),
  );
  return keepNested(context, given);
}

/** Of two rules that read one cue the first that found words counts. */
function onceACue(found: readonly FoundStatement[]): FoundStatement[] {
  const spoken = new Set(found.filter(({ content }) => content.length > 0).map(({ cueToken }) => cueToken));
  const seen = new Set<number>();
  return found.filter(({ cueToken, content, rule }) => {
    if (cueToken < 0) return true;
    const isEmpty = content.length === 0 && rule !== silenceRule.name;
    if (seen.has(cueToken) || (isEmpty && spoken.has(cueToken))) return false;
    seen.add(cueToken);
    return true;
  });
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

/**
 * Of two statements that both hold a quotation behind them the nearer cue keeps it, unless it stands inside the other's words:
 * ["We won," Bo said, adding that it was "a gift."]
 */
function withoutOthersQuotes(
  statement: FoundStatement,
  all: readonly FoundStatement[],
  quotes: readonly QuotedPassage[],
): Span[] {
  const end = Math.max(...statement.content.map(([, last]) => last));
  const rivals = all.filter(
    ({ cue }) => cue[0] > statement.cue[0] && cue[0] < end && !statement.content.some((part) => holds(part, cue)),
  );
  if (rivals.length === 0) return [...statement.content];
  const taken = quotes
    .flatMap(({ parts }) => parts)
    .filter((part) => part[0] < end && part[1] > statement.cue[0])
    .filter((part) =>
      rivals.some(({ cue, content }) => cue[1] <= part[0] && content.some((words) => holds(words, part))),
    );
  return statement.content.filter(([s, e]) => !taken.some(([start, end]) => start <= s && e <= end));
}
