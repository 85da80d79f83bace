import type { Annotation } from '../../language/types.js';
import type { Span } from '../../model/record.js';
import { isVerbal } from '../syntax/index.js';
import type { QuotedPassage } from './quotes/types.js';
import { tokensIn } from './tokens-in.js';

/** An object of fewer words names a thing, it tells nothing: "announced [the deal]", "mocked [Bo Marsh]". */
const FEWEST_WORDS = 5;

/** Whether the object of a verb of speech tells what was said: it quotes, holds a clause, or says something at length. */
export function hasSubstance(
  annotation: Annotation,
  quotes: readonly QuotedPassage[],
  content: readonly Span[],
): boolean {
  if (quotes.some(({ parts }) => parts.some(([start, end]) => content.some(([s, e]) => start < e && s < end))))
    return true;
  const tokens = content.flatMap((part) => [...tokensIn(annotation, part)]);
  return tokens.length >= FEWEST_WORDS || tokens.some((token) => isVerbal(annotation, token));
}
