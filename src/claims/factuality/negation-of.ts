import type { Annotation } from '../../language/types.js';
import { NEGATIVE_DETERMINERS, NEGATIVE_PRONOUNS, RESTRICTING } from '../../lexicon/closed-classes.js';
import { childrenBy, isQuotationMark, lemmaOf, wordOf } from '../syntax/index.js';
import { beside } from './lexicon.js';

/** Relations by which "no" and "neither" hang on a noun or a pair. */
const QUANTIFYING = ['det', 'cc', 'advmod', 'nmod', 'compound', 'amod'];

/** Whether the clause of this verb, adjective or noun is denied by a word of its own: "did not", "never", "neither Ada nor Bo", "nobody". */
export function isDenied(annotation: Annotation, predicate: number): boolean {
  if (isYetTo(annotation, predicate)) return true;
  return annotation.children(predicate).some((child) => {
    const relation = annotation.baseRelation(child);
    if (relation === 'advmod' || relation === 'aux' || relation === 'det' || (relation === 'cc' && child < predicate))
      return isNegator(annotation, child) && !isQuotedApart(annotation, child, predicate);
    return relation === 'nsubj' && isNegativeNoun(annotation, child);
  });
}

/** "have spoken but have [yet to] formally meet": not so far, on whatever the parser hangs the verb. */
function isYetTo(annotation: Annotation, predicate: number): boolean {
  const first = annotation.sentenceFirst(annotation.sentenceOf(predicate));
  let token = predicate - 1;
  while (token > first && annotation.upos(token) === 'ADV') token--;
  return token > first && wordOf(annotation, token) === 'to' && wordOf(annotation, token - 1) === 'yet';
}

/** "nobody", "no official", "neither Ada nor Bo", "none of them" */
export function isNegativeNoun(annotation: Annotation, noun: number): boolean {
  if (NEGATIVE_PRONOUNS.has(wordOf(annotation, noun))) return true;
  if (wordOf(annotation, noun) === 'one' && wordOf(annotation, Math.max(0, noun - 1)) === 'no') return true;
  return childrenBy(annotation, noun, ...QUANTIFYING).some(
    (child) => child < noun && NEGATIVE_DETERMINERS.has(wordOf(annotation, child)),
  );
}

/** "not", "n't", "never" … but not "not only", "no longer", nor "not" before something else in the clause: "not on Monday". */
function isNegator(annotation: Annotation, child: number): boolean {
  if (wordOf(annotation, child) === 'no' && annotation.baseRelation(child) !== 'det') return false;
  if (!beside('negator', wordOf(annotation, child)) && lemmaOf(annotation, child) !== 'not') return false;
  const next = child + 1;
  return !(next < annotation.size && RESTRICTING.has(wordOf(annotation, next)));
}

/** ["Never," said Ada Lund]: a word of the quotation does not deny the saying. */
function isQuotedApart(annotation: Annotation, one: number, other: number): boolean {
  const [first, last] = one < other ? [one, other] : [other, one];
  for (let token = first + 1; token + 1 < last + 1; token++) {
    if (isQuotationMark(annotation, token) && /^[,.?!]$/.test(annotation.form(token - 1))) return true;
  }
  return false;
}
