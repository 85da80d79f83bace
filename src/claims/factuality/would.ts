import type { Annotation } from '../../language/types.js';
import { OF_CONDITION } from '../../lexicon/closed-classes.js';
import type { Factuality } from '../../model/kinds.js';
import { childrenBy, hasMark, isVerbal, lemmaOf, wordOf } from '../syntax/index.js';
import { beside, governing } from './lexicon.js';

/** Tags of a governor in the past, under which "would" is the future: "[announced] she would meet Bo". */
const PAST = /^VB[DN]$/;

/**
 * What "would" says: a condition ("would gladly meet"), the future seen from a past report ("said she would meet Bo" is planned),
 * or a habit or the past's own future ("at times she would meet Bo", "would later meet").
 */
export function judgeWould(annotation: Annotation, verb: number): Factuality {
  const perfect = childrenBy(annotation, verb, 'aux').some((aux) => lemmaOf(annotation, aux) === 'have');
  if (perfect) return 'possible';
  if (tellsHabit(annotation, verb) || isMarvelledAt(annotation, verb)) return 'actual';
  const isPastFuture =
    annotation.upos(verb) === 'VERB' && !hasCondition(annotation, verb) && isUnderPast(annotation, verb);
  return isPastFuture ? 'planned' : 'possible';
}

/** "[announced] she would meet", "did not [say] what she would say", "[told] them of a plan that would help" */
function isUnderPast(annotation: Annotation, verb: number): boolean {
  if (!/^(?:ccomp|acl|parataxis)$/.test(annotation.baseRelation(verb))) return false;
  let at = annotation.head(verb);
  for (let steps = 0; steps < MOST_STEPS && at >= 0; steps++) {
    if (isVerbal(annotation, at)) {
      const auxiliaries = childrenBy(annotation, at, 'aux');
      const past = PAST.test(annotation.xpos(at)) || annotation.xpos(at) === 'VBG';
      return past || auxiliaries.some((aux) => annotation.xpos(aux) === 'VBD');
    }
    at = annotation.head(at);
  }
  return false;
}

/** How many nouns may stand between "would" and the verb it is seen from. */
const MOST_STEPS = 3;

/** "at times", "often", "later" beside the verb */
function tellsHabit(annotation: Annotation, verb: number): boolean {
  const from = annotation.sentenceFirst(annotation.sentenceOf(verb));
  for (let token = verb - 1; token >= from && annotation.upos(token) !== 'PUNCT'; token--) {
    if (isHabit(annotation, token)) return true;
  }
  return childrenBy(annotation, verb, 'advmod', 'obl').some((child) =>
    [child, ...annotation.children(child)].some((word) => isHabit(annotation, word)),
  );
}

/** "often", "at times"; not "in two days' [times]" */
function isHabit(annotation: Annotation, word: number): boolean {
  const form = wordOf(annotation, word);
  if (beside('habit', form) === null) return false;
  return form !== 'times' || (word > 0 && !/^['’]$/.test(annotation.form(word - 1)));
}

/** "it is strange that she would denounce Bo": what is marvelled at is so. */
function isMarvelledAt(annotation: Annotation, verb: number): boolean {
  const head = annotation.head(verb);
  if (head < 0 || !/^(?:csubj|ccomp)$/.test(annotation.baseRelation(verb)) || annotation.upos(head) !== 'ADJ')
    return false;
  return governing('adjective', wordOf(annotation, head), 'finite', 'that', '')?.effect === 'presupposes';
}

/** "would meet Bo [if] it rained" */
export function hasCondition(annotation: Annotation, verb: number): boolean {
  return childrenBy(annotation, verb, 'advcl').some((clause) => hasMark(annotation, clause, OF_CONDITION));
}
