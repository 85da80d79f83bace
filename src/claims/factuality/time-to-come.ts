import type { Annotation } from '../../language/types.js';
import { OF_PRESENT_TIME, OF_TIME_TO_COME, WEEKDAYS } from '../../lexicon/closed-classes.js';
import { childrenBy, wordOf } from '../syntax/index.js';
import { beside } from './lexicon.js';

/** Whether a verb in the present tense tells what is to come: "is meeting Bo next week", "meets Bo on Friday", "after she meets Bo". */
export function isComing(annotation: Annotation, verb: number): boolean {
  if (isDoneByThen(annotation, verb)) return true;
  const tense = presentTense(annotation, verb);
  if (tense === null) return false;
  if (hasFutureTime(annotation, verb)) return true;
  if (childrenBy(annotation, verb, 'obl', 'advmod').some((child) => WEEKDAYS.has(wordOf(annotation, child))))
    return true;
  return (
    tense === 'simple' &&
    annotation.baseRelation(verb) === 'advcl' &&
    childrenBy(annotation, verb, 'mark', 'advmod').some(
      (mark) => mark < verb && OF_TIME_TO_COME.has(wordOf(annotation, mark)),
    )
  );
}

/** "as soon as she [has met] Bo, she will speak" */
function isDoneByThen(annotation: Annotation, verb: number): boolean {
  if (annotation.baseRelation(verb) !== 'advcl' || annotation.xpos(verb) !== 'VBN') return false;
  const hasNow = childrenBy(annotation, verb, 'aux').some((aux) => /^VB[ZP]$/.test(annotation.xpos(aux)));
  const isThen = childrenBy(annotation, verb, 'mark', 'advmod').some(
    (mark) => mark < verb && isOfTime(annotation, mark),
  );
  return (
    hasNow &&
    isThen &&
    childrenBy(annotation, annotation.head(verb), 'aux').some((aux) => annotation.xpos(aux) === 'MD')
  );
}

/** "once", "as soon [as]" */
function isOfTime(annotation: Annotation, mark: number): boolean {
  if (OF_TIME_TO_COME.has(wordOf(annotation, mark))) return true;
  const before = mark > 1 ? [mark - 2, mark - 1, mark] : [];
  return OF_TIME_TO_COME.has(before.map((each) => wordOf(annotation, each)).join(' '));
}

/** "next week", "tomorrow", "later today" among the verb's times. */
export function hasFutureTime(annotation: Annotation, verb: number): boolean {
  return childrenBy(annotation, verb, 'obl', 'advmod', 'nmod').some((child) =>
    [child, ...annotation.children(child)].some(
      (word) => beside('future', wordOf(annotation, word)) !== null && !isPastTime(annotation, word),
    ),
  );
}

/** "later" tells of the past unless a present or coming time follows: "later [today]", "later [this week]". */
function isPastTime(annotation: Annotation, word: number): boolean {
  if (wordOf(annotation, word) !== 'later') return false;
  const next = word + 1 < annotation.size ? wordOf(annotation, word + 1) : '';
  return !OF_PRESENT_TIME.has(next);
}

function presentTense(annotation: Annotation, verb: number): 'simple' | 'progressive' | null {
  const tag = annotation.xpos(verb);
  const auxiliaries = childrenBy(annotation, verb, 'aux');
  if (auxiliaries.length === 0) return tag === 'VBZ' || tag === 'VBP' ? 'simple' : null;
  if (tag !== 'VBG' || auxiliaries.length !== 1) return null;
  return /^VB[ZP]$/.test(annotation.xpos(auxiliaries[0]!)) ? 'progressive' : null;
}
