import { words } from '../../lexicon/lists.js';
import type { Span } from '../../model/record.js';
import { holds } from '../../model/span.js';
import { isVerbal } from '../syntax/index.js';
import { quotesNear } from './quotes/quotes-near.js';
import { tokensIn } from './tokens-in.js';
import type { StatementContext } from './types.js';

/** Whether the words of a statement tell what was said: they quote, hold a clause, or are at least so many and no mere names. */
export function hasSubstance(
  { annotation, entities, quotes }: StatementContext,
  content: readonly Span[],
  fewestWords: number,
  cue: Span,
): boolean {
  // what stands in the cue's own quotation quotes nothing: ["Ada called me," Bo said]
  const isQuoted = quotesNear(quotes, content).some(
    ({ parts, inner }) =>
      !inner &&
      !parts.some((part) => holds(part, cue)) &&
      parts.some(([start, end]) => content.some(([s, e]) => start < e && s < end)),
  );
  if (isQuoted) return true;
  const tokens = content.flatMap((part) => [...tokensIn(annotation, part)]);
  if (tokens.some((token) => isVerbal(annotation, token))) return true;
  const isHuman = (token: number) => words('human-nouns').has(annotation.lemma(token).toLowerCase());
  const isTelling = (token: number) =>
    /^(?:NOUN|ADJ)$/.test(annotation.upos(token)) &&
    entities.mentionAt(token)?.form !== 'name' &&
    // "citing two [officials]" names whose words they are
    !isHuman(token) &&
    // "echoed the [former] president"
    !(annotation.upos(token) === 'ADJ' && annotation.head(token) >= 0 && isHuman(annotation.head(token)));
  return tokens.length >= fewestWords && (fewestWords < 2 || tokens.some(isTelling));
}
