import type { Annotation } from '../../language/types.js';
import { childrenBy, wordOf } from '../syntax/index.js';
import { beside } from './lexicon.js';

/** Conjunctions after which English tells the future in the present tense: "after she meets Bo". */
const TEMPORAL = new Set(['when', 'after', 'before', 'until', 'once', 'till', 'as soon as']);
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

/** Whether a verb in the present tense tells what is to come: "is meeting Bo next week", "meets Bo on Friday", "after she meets Bo". */
export function isComing(annotation: Annotation, verb: number): boolean {
  const tense = presentTense(annotation, verb);
  if (tense === null) return false;
  if (hasFutureTime(annotation, verb)) return true;
  if (childrenBy(annotation, verb, 'obl', 'advmod').some((child) => WEEKDAY.test(wordOf(annotation, child))))
    return true;
  return (
    tense === 'simple' &&
    annotation.baseRelation(verb) === 'advcl' &&
    childrenBy(annotation, verb, 'mark', 'advmod').some((mark) => mark < verb && TEMPORAL.has(wordOf(annotation, mark)))
  );
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
  return !/^(?:today|this|on|in|tonight)$/.test(next);
}

function presentTense(annotation: Annotation, verb: number): 'simple' | 'progressive' | null {
  const tag = annotation.xpos(verb);
  const auxiliaries = childrenBy(annotation, verb, 'aux');
  if (auxiliaries.length === 0) return tag === 'VBZ' || tag === 'VBP' ? 'simple' : null;
  if (tag !== 'VBG' || auxiliaries.length !== 1) return null;
  return /^VB[ZP]$/.test(annotation.xpos(auxiliaries[0]!)) ? 'progressive' : null;
}
