import type { Annotation } from '../language/types.js';
import { words } from '../lexicon/lists.js';
import { once } from '../lexicon/once.js';
import type { NameSpan } from './name-span.js';

/** Outlets that write themselves small. */
const small = once(() => new Set([...words('outlets')].filter((name) => /^\p{Ll}+$/u.test(name))));

/** "the [i] reports", "the [i] newspaper": names of outlets written small, which only their article shows to be names. */
export function findSmallOutlets(annotation: Annotation): NameSpan[] {
  const found: NameSpan[] = [];
  for (let token = 1; token < annotation.size; token++) {
    if (!small().has(annotation.form(token)) || !/^the$/i.test(annotation.form(token - 1))) continue;
    if (annotation.sentenceOf(token - 1) !== annotation.sentenceOf(token) || isSpelt(annotation, token)) continue;
    found.push({ first: token, last: token, type: 'organisation', rule: 'name/small-outlet' });
  }
  return found;
}

/** "the “i” in", "the i-th", "the i.e.": a letter, no name. */
function isSpelt(annotation: Annotation, token: number): boolean {
  const next = token + 1;
  return (
    next < annotation.size &&
    /^[-.”"'’]/.test(annotation.form(next)) &&
    annotation.end(token) === annotation.start(next)
  );
}
