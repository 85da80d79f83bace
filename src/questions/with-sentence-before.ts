import { anyOf, COPULAS, IT_OR_ITS, PERSONAL_OF_ONE, PERSONAL_OF_SEVERAL } from '../lexicon/closed-classes.js';
import type { GraphView } from '../model/graph-view.js';
import type { Span } from '../model/record.js';
import type { Passage } from './passages.js';
import { LONGEST_SENTENCE, type Sentence, sentencesAt } from './sentences-of.js';

/** Where the record of an article knows that it mentions a node; nowhere where no record is at hand. */
export const spansOf = (view: GraphView, article: string, key: string): readonly Span[] =>
  (view.mentionsIn(article)?.get(key) ?? []).map(({ span }) => span);

/** A sentence that begins with a pronoun, "She sued the town", is shown with the one before it. */
export function withSentenceBefore(text: string, { start, quote }: Sentence, before: Sentence | null): Passage {
  const end = start + quote.length;
  // "“She sued”, said Bo Vik" tells nothing of the sentence before
  const first = /^\p{Lu}\p{Ll}+(?= )/u.exec(quote)?.[0].toLowerCase() ?? '';
  const isThing = IT_OR_ITS.has(first) && !COPULA_BEHIND.test(quote);
  const isPronoun = PERSONAL_OF_ONE.has(first) || PERSONAL_OF_SEVERAL.has(first) || isThing;
  const last = before && isPronoun ? lastOf(before) : null;
  return last && last.quote.length + quote.length <= LONGEST_SENTENCE
    ? { span: [last.start, end], quote: text.slice(last.start, end) }
    : { span: [start, end], quote };
}

/** "It [was] late" stands for nothing. */
const COPULA_BEHIND = new RegExp(`^\\p{L}+ (?:${anyOf(COPULAS)})(?!\\p{L})`, 'iu');

/** The last sentence of a line. */
export function lastOf({ start, quote }: Sentence): Sentence {
  const last = [...sentencesAt(quote)].at(-1);
  return last ? { start: start + last.start, quote: last.quote } : { start, quote };
}
