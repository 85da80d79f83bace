import { anyOf, COORDINATORS } from '../../lexicon/closed-classes.js';
import type { Span } from '../../model/record.js';
import { spanFinder } from '../../model/span-index.js';
import { quotesNear } from './quotes/quotes-near.js';
import type { FoundStatement, StatementContext } from './types.js';

/** What may lead in the next part of a quotation: ["We won," Bo said, and "we won well."] */
const LEAD_IN = new RegExp(`^(?:${anyOf(COORDINATORS)}\\s+)*$`, 'i');

/**
 * A quotation that ends right before its cue is all that was said before it: in [It rained. "We stayed," Bo said, waving.]
 * neither the sentence before nor what Bo did meanwhile. Parts in quotation marks behind the cue stay.
 */
export function keepToQuote(
  { quotes, annotation }: StatementContext,
  statement: FoundStatement,
  others: readonly FoundStatement[],
): Span[] {
  const content = [...statement.content];
  const before = content.findIndex(([, end]) => end <= statement.cue[0]);
  if (before < 0) return content;
  const [start, end] = content[before]!;
  const hasCue = (until: number) =>
    byCue(others, [[start, until]]).some(({ cue }) => start <= cue[0] && cue[1] <= until);
  const isWhole = (at: number) => /[.!?…]["”’')\]]*\s*$/.test(annotation.text.slice(start, at));
  const last = quotesNear(quotes, [[end - 1, end + 1]])
    .flatMap(({ parts, inner }) => (inner ? [] : parts))
    .find(([from, to]) => from < end && Math.abs(to - end) <= 1);
  if (!last) return content;
  if (last[0] > start && (isWhole(last[0]) || hasCue(last[0]))) content[before] = [last[0], end];
  if (last[0] > start + 1 && content[before]![0] !== last[0]) return content;
  const isQuoted = ([from, to]: Span) =>
    quotesNear(quotes, [[from, to]]).some(({ parts }) =>
      parts.some(
        (part) => part[0] < to && from < part[1] && LEAD_IN.test(annotation.text.slice(from, Math.max(from, part[0]))),
      ),
    );
  return content.filter((part, index) => index === before || isQuoted(part));
}

const byCue = spanFinder(({ cue }: FoundStatement) => [cue]);
