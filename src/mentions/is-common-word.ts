import type { Annotation } from '../language/types.js';
import { isAllCapitals, type NameSpan } from './name-span.js';

/**
 * Whether a one-word name is only a common word that a headline or the start of a sentence gave its capital:
 * the word stands elsewhere in the article in small letters, and nowhere else inside a sentence with a capital.
 */
export function commonWordTest(annotation: Annotation): (span: NameSpan) => boolean {
  const small = new Set<string>();
  const capital = new Set<string>();
  for (let sentence = 0; sentence < annotation.sentences; sentence++) {
    const first = annotation.sentenceFirst(sentence);
    const end = annotation.sentenceFirst(sentence + 1);
    const headline = isTitleCase(annotation, first, end);
    for (let token = first; token < end; token++) {
      const form = annotation.form(token);
      if (/^\p{Ll}/u.test(form)) small.add(form);
      else if (!headline && token > first && /^\p{Lu}\p{Ll}/u.test(form)) capital.add(form.toLowerCase());
    }
  }
  return ({ first, last }) => {
    const form = annotation.form(first);
    const word = form.toLowerCase();
    return first === last && !isAllCapitals(form) && small.has(word) && !capital.has(word);
  };
}

/** Whether most words of a sentence are capitalised, as in a headline; a verb in small letters shows that it is none. */
export function isTitleCase(annotation: Annotation, first: number, end: number): boolean {
  const own = headlines.get(annotation) ?? new Map<number, boolean>();
  headlines.set(annotation, own);
  const known = own.get(first);
  if (known !== undefined) return known;
  const found = mostAreCapitals(annotation, first, end);
  own.set(first, found);
  return found;
}

/** What is known of an article's sentences, by their first token: many rules ask for each of its names. */
const headlines = new WeakMap<Annotation, Map<number, boolean>>();

function mostAreCapitals(annotation: Annotation, first: number, end: number): boolean {
  let words = 0;
  let capitals = 0;
  for (let token = first; token < end; token++) {
    const form = annotation.form(token);
    if (/^\p{Ll}{3,}$/u.test(form) && /^(?:VERB|AUX)$/.test(annotation.upos(token))) return false;
    if (!/^\p{L}{4,}/u.test(form)) continue;
    words++;
    if (/^\p{Lu}/u.test(form)) capitals++;
  }
  return words >= 3 && capitals >= words * 0.8;
}
