import type { Span } from '../../../model/record.js';
import { overlaps } from '../../../model/span.js';
import { spanFinder } from '../../../model/span-index.js';
import type { QuotedPassage } from './types.js';

/** The quoted passages that may touch one of these spans, in the order given: to be asked more closely. */
export const quotesNear = spanFinder(({ parts }: QuotedPassage) => parts);

/** The quoted passages that reach into one of these spans, in the order given. */
export const quotesIn = (quotes: readonly QuotedPassage[], spans: readonly Span[]): QuotedPassage[] =>
  quotesNear(quotes, spans).filter(({ parts }) => parts.some((part) => spans.some((span) => overlaps(part, span))));
