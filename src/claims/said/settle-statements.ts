import type { Span } from '../../model/record.js';
import { holds } from '../../model/span.js';
import { spanFinder } from '../../model/span-index.js';
import { isPassive } from '../syntax/index.js';
import { cutAsides } from './ends/cut-asides.js';
import { giveLooseQuotes } from './give-loose-quotes.js';
import { hasSubstance } from './has-substance.js';
import { keepNested } from './keep-nested.js';
import { keepToQuote } from './keep-to-quote.js';
import { isTitle } from './quotes/is-title.js';
import { quotesNear } from './quotes/quotes-near.js';
import type { QuotedPassage } from './quotes/types.js';
import { silenceRule } from './rules/silence.js';
import { entryOf } from './speech-words.js';
import type { FoundStatement, StatementContext } from './types.js';
import { withQuotes } from './with-quotes.js';

/** By rule, how many words tell something without a verb or a quotation among them: [spoke about politicians] and [called it sensitive] tell little. */
const FEWEST_WORDS: Readonly<Record<string, number>> = {
  'said/verb-about': 3,
  'said/verb-infinitive': 3,
};
/** An object of fewer names a thing: "offered [the crew tea]". */
const FEWEST_OF_OBJECT = { clause: Number.POSITIVE_INFINITY, phrase: 5, some: 2 } as const;

function fewestWords({ annotation }: StatementContext, { rule, cueToken }: FoundStatement): number {
  if (rule !== 'said/verb-object' && rule !== 'said/verb-about') return FEWEST_WORDS[rule] ?? 1;
  // "[The plan] was welcomed by Bo" tells of the plan
  if (rule === 'said/verb-object' && isPassive(annotation, cueToken)) return FEWEST_OF_OBJECT.clause;
  const entry = entryOf(annotation, cueToken);
  // "called [for peace]" tells more than "called [the office]": what is asked of an object is asked of no phrase
  const isAsked = rule === 'said/verb-object' || !entry?.frames.includes('object');
  return Math.max(isAsked ? FEWEST_OF_OBJECT[entry?.words ?? 'some'] : 1, FEWEST_WORDS[rule] ?? 1);
}

/** Gives quotations to the statements they belong to and drops what says nothing. */
export function settleStatements(context: StatementContext, found: readonly FoundStatement[]): FoundStatement[] {
  const quotes = context.quotes.filter((quote) => !quote.inner && !isTitle(context.annotation, quote));
  const once = onceACue(found).map((statement) => cutAsides(context, statement));
  const own = once.map((statement) => {
    const content = keepToQuote(context, statement, once);
    return { ...statement, content: withQuotes(context.quotes, statement.cue, content) };
  });
  const apart = own.map((statement) => ({ ...statement, content: withoutOthersQuotes(statement, own, quotes) }));
  const given = giveLooseQuotes(context, apart, quotes).filter(
    (statement) =>
      statement.rule === silenceRule.name ||
      (statement.content.length > 0 &&
        hasSubstance(context, statement.content, fewestWords(context, statement), statement.cue)),
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
  if (statement.content.length === 0) return [];
  const reach: Span = [statement.cue[0], Math.max(end, statement.cue[0])];
  const rivals = byCue(all, [reach]).filter(
    ({ cue }) => cue[0] > statement.cue[0] && cue[0] < end && !statement.content.some((part) => holds(part, cue)),
  );
  if (rivals.length === 0) return [...statement.content];
  const taken = quotesNear(quotes, [reach])
    .flatMap(({ parts }) => parts)
    .filter((part) => part[0] < end && part[1] > statement.cue[0])
    .filter((part) =>
      rivals.some(({ cue, content }) => cue[1] <= part[0] && content.some((words) => holds(words, part))),
    );
  return statement.content.filter(([s, e]) => !taken.some(([start, end]) => start <= s && e <= end));
}

const byCue = spanFinder(({ cue }: FoundStatement) => [cue]);
