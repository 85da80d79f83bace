import type { Annotation } from '../../../language/types.js';
import { firstEndingBehind } from '../../../model/span.js';
import { tokensIn } from '../tokens-in.js';
import type { QuotedPassage } from './types.js';

/** A title has at most so many words. */
const LONGEST = 7;
/** Between the preposition and the title stand at most so many words: "on [Orlin Radio’s] “The Long Day”". */
const FARTHEST = 4;
/** Words that a title writes small: "The Voice of the Town". */
const SMALL = /^(?:ADP|DET|CCONJ|PART|PUNCT)$/;
/** What names whose show or paper it is. */
const OWNER = /^(?:PROPN|PART|DET)$/;

/** The title of a programme or a work behind a preposition, no words that somebody says: [on “The Long Day,” Ada Lund said]. */
export function isTitle(annotation: Annotation, { parts }: QuotedPassage): boolean {
  if (parts.length !== 1) return false;
  const words = [...tokensIn(annotation, parts[0]!)].filter((token) => annotation.upos(token) !== 'PUNCT');
  if (words.length === 0 || words.length > LONGEST) return false;
  const isCapital = (token: number) => /^[\p{Lu}\p{N}]/u.test(annotation.form(token));
  if (!isCapital(words[0]!) || !words.every((token) => isCapital(token) || SMALL.test(annotation.upos(token))))
    return false;
  const first = firstEndingBehind(annotation, parts[0]![0]);
  for (let token = first - 1; token >= 0 && token >= first - 1 - FARTHEST; token--) {
    if (annotation.upos(token) === 'ADP') return true;
    if (!OWNER.test(annotation.upos(token))) return false;
  }
  return false;
}
