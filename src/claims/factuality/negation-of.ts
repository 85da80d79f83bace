import type { Annotation } from '../../language/types.js';
import {
  EXCEPTING,
  NEGATIVE_DETERMINERS,
  NEGATIVE_PRONOUNS,
  OF_DENIAL_AT_FRONT,
  OF_NEITHER,
  RESTRICTING,
  UNTIL,
} from '../../lexicon/closed-classes.js';
import { childrenBy, isQuotationMark, lemmaOf, wordOf } from '../syntax/index.js';
import { beside } from './lexicon.js';

/** Relations by which "no" and "neither" hang on a noun or a pair. */
const QUANTIFYING = ['det', 'cc', 'advmod', 'nmod', 'compound', 'amod'];

/** Whether the clause of this verb, adjective or noun is denied by a word of its own: "did not", "never", "neither Ada nor Bo", "nobody". */
export function isDenied(annotation: Annotation, predicate: number): boolean {
  if (isYetTo(annotation, predicate) || isDeniedAtFront(annotation, predicate)) return true;
  return annotation.children(predicate).some((child) => {
    const relation = annotation.baseRelation(child);
    if (relation === 'advmod' || relation === 'aux' || relation === 'det' || (relation === 'cc' && child < predicate))
      return isNegator(annotation, child) && !isQuotedApart(annotation, child, predicate);
    if (relation === 'nsubj') return isNegativeNoun(annotation, child);
    return child > predicate && TAKEN.has(relation) && isNobody(annotation, child);
  });
}

/** "talks with [neither Ada nor Bo]", of a deed that a noun names. */
export function isWithNobody(annotation: Annotation, deed: number): boolean {
  return childrenBy(annotation, deed, 'nmod').some((child) => child > deed && isNobody(annotation, child));
}

/** Relations of what a deed is done to or with. */
const TAKEN = new Set(['obj', 'iobj', 'obl', 'nmod']);

/** "met [nobody]", but not "nobody but Bo"; "met [neither Ada nor Bo]", "talks with [neither side]"; not "lost [no time] in meeting". */
function isNobody(annotation: Annotation, noun: number): boolean {
  const isButOne = noun + 1 < annotation.size && EXCEPTING.has(wordOf(annotation, noun + 1));
  if (NEGATIVE_PRONOUNS.has(wordOf(annotation, noun)))
    return !isButOne && /^i?obj$/.test(annotation.baseRelation(noun));
  return childrenBy(annotation, noun, 'cc', 'det').some(
    (child) => child < noun && OF_NEITHER.has(wordOf(annotation, child)),
  );
}

/** "[At no point] did Ada meet Bo", "[Never before] has she met Bo": a denial that turns verb and subject round; not "[not until Friday] did she meet Bo". */
function isDeniedAtFront(annotation: Annotation, predicate: number): boolean {
  const subject = childrenBy(annotation, predicate, 'nsubj')[0];
  const auxiliary = childrenBy(annotation, predicate, 'aux')[0];
  if (subject === undefined || auxiliary === undefined || auxiliary > subject) return false;
  const words: string[] = [];
  const start = annotation.sentenceFirst(annotation.sentenceOf(predicate));
  for (let token = auxiliary - 1; token >= start && annotation.upos(token) !== 'PUNCT'; token--)
    words.unshift(wordOf(annotation, token));
  return (
    words.length <= LONGEST_AT_FRONT &&
    words.slice(0, OPENING).some((word) => OF_DENIAL_AT_FRONT.has(word)) &&
    !words.some((word) => RESTRICTING.has(word) || UNTIL.has(word))
  );
}

/** "Under no circumstances whatsoever" has as many words. */
const LONGEST_AT_FRONT = 5;
/** "At no point", "no longer": the denial is the first or second word. */
const OPENING = 2;

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

/** "not", "n't", "never" … but not "not only", "no longer", "not until Friday did", nor "not" before something else in the clause: "not on Monday". */
function isNegator(annotation: Annotation, child: number): boolean {
  if (wordOf(annotation, child) === 'no' && annotation.baseRelation(child) !== 'det') return false;
  if (!beside('negator', wordOf(annotation, child)) && lemmaOf(annotation, child) !== 'not') return false;
  const next = child + 1;
  if (next >= annotation.size) return true;
  return !RESTRICTING.has(wordOf(annotation, next)) && !UNTIL.has(wordOf(annotation, next));
}

/** ["Never," said Ada Lund]: a word of the quotation does not deny the saying. */
function isQuotedApart(annotation: Annotation, one: number, other: number): boolean {
  const [first, last] = one < other ? [one, other] : [other, one];
  for (let token = first + 1; token + 1 < last + 1; token++) {
    if (isQuotationMark(annotation, token) && /^[,.?!]$/.test(annotation.form(token - 1))) return true;
  }
  return false;
}
