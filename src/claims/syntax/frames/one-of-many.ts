import type { Annotation } from '../../../language/types.js';
import { AMONG } from '../../../lexicon/closed-classes.js';
import { isRuleWord } from '../../../lexicon/rule-words.js';
import { childrenBy, hasChildBy, prepositionOf, wordOf } from '../tree.js';
import type { Frame } from './types.js';

/** "Ada is one of many [blaming Bo]", "Ada is among those who [blame] Bo": the subject of what the many stand in does it. */
export function oneOfMany(annotation: Annotation, frame: Frame): Frame {
  const doers = frame.doers.map((doer) => bearerOf(annotation, doer, frame.verb));
  return doers.some((doer, at) => doer !== frame.doers[at]) ? { ...frame, doers } : frame;
}

function bearerOf(annotation: Annotation, doer: number, verb: number): number {
  if (!isRuleWord('many', wordOf(annotation, doer)) || annotation.head(verb) !== doer) return doer;
  const isOf = AMONG.has(prepositionOf(annotation, doer));
  const top = isOf && !hasChildBy(annotation, doer, 'nsubj') ? annotation.head(doer) : doer;
  if (top < 0) return doer;
  const subject = childrenBy(annotation, top, 'nsubj').find((each) => each < top);
  if (subject !== undefined) return subject;
  // "among those who blame Bo are [Ada] and Cy"
  return top > doer && hasChildBy(annotation, top, 'cop') && annotation.upos(top) === 'PROPN' ? top : doer;
}
