import { OF_DURATION } from '../../lexicon/closed-classes.js';
import type { Factuality } from '../../model/kinds.js';
import { prepositionOf } from '../syntax/index.js';
import type { ClaimContext } from '../types.js';
import { circumstancesOf } from './circumstances.js';
import { resolveDate } from './resolve-date.js';

/** Phrases with more words than this tell more than a time. */
const LONGEST_PHRASE = 7;

/**
 * When an event was or will be, from the phrases around its word and the article's date: "2016-03-07", or "2016-03" and "2016" where
 * the text tells no more. Null where no phrase tells it; a week tells no day and gives null too.
 */
export function dateOfEvent(context: ClaimContext, cue: number, factuality: Factuality): string | null {
  return dateAmong(context, circumstancesOf(context.annotation, cue), factuality);
}

/** The first date that phrases with these heads tell. */
export function dateAmong(context: ClaimContext, phrases: readonly number[], factuality: Factuality): string | null {
  const { annotation, article, entities } = context;
  for (const token of phrases) {
    if (entities.mentionAt(token)?.form === 'name' || OF_DURATION.has(prepositionOf(annotation, token))) continue;
    const [first, last] = annotation.subtree(token);
    if (last - first >= LONGEST_PHRASE) continue;
    const words = annotation.text.slice(...annotation.span(first, last)).replace(/\s+/g, ' ');
    const date = resolveDate(words, article.date, factuality === 'planned' || factuality === 'possible');
    if (date) return date;
  }
  return null;
}
