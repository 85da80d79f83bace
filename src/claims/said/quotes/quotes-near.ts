import { spanFinder } from '../../../model/span-index.js';
import type { QuotedPassage } from './types.js';

/** The quoted passages that may touch one of these spans, in the order given: to be asked more closely. */
export const quotesNear = spanFinder(({ parts }: QuotedPassage) => parts);
