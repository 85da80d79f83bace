import { type Being, beingAt, subjectsOf } from '../syntax/index.js';
import type { ClaimContext } from '../types.js';

/**
 * Whom a text is about where a meeting's noun names one side only and its clause has nobody for the other:
 * the only person named earlier in the sentence, otherwise the person who is the subject of the sentence before.
 */
export function focusBefore(context: ClaimContext, noun: number, partners: readonly Being[]): Being[] {
  const { annotation } = context;
  const isOther = (being: Being | null): being is Being =>
    being?.entity.type === 'person' && !partners.some(({ entity }) => entity === being.entity);
  const sentence = annotation.sentenceOf(noun);
  const earlier: Being[] = [];
  for (let token = annotation.sentenceFirst(sentence); token < noun; token++) {
    const being = beingAt(context, token);
    if (isOther(being) && !earlier.some(({ entity }) => entity === being.entity)) earlier.push(being);
  }
  if (earlier.length > 0) return earlier.length === 1 ? earlier : [];
  if (sentence === 0) return [];
  const root = rootOf(context, sentence - 1);
  const subjects = root < 0 ? [] : subjectsOf(annotation, root).map((subject) => beingAt(context, subject));
  const found = subjects.filter(isOther);
  return found.length === 1 ? found : [];
}

function rootOf({ annotation }: ClaimContext, sentence: number): number {
  for (let token = annotation.sentenceFirst(sentence); token < annotation.sentenceFirst(sentence + 1); token++) {
    if (annotation.head(token) < 0) return token;
  }
  return -1;
}
