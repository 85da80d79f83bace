import type { Annotation } from '../../language/types.js';
import type { Span } from '../../model/record.js';
import { isVerbal } from '../syntax/index.js';
import type { QuotedPassage } from './quotes/types.js';
import { tokensIn } from './tokens-in.js';

/** Whether the words of a statement tell what was said: they quote, hold a clause, or are at least so many. */
export function hasSubstance(
  annotation: Annotation,
  quotes: readonly QuotedPassage[],
  content: readonly Span[],
  fewestWords: number,
): boolean {
  if (quotes.some(({ parts }) => parts.some(([start, end]) => content.some(([s, e]) => start < e && s < end))))
    return true;
  const tokens = content.flatMap((part) => [...tokensIn(annotation, part)]);
  return tokens.length >= fewestWords || tokens.some((token) => isVerbal(annotation, token));
}
