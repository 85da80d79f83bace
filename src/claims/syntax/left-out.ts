import type { Annotation } from '../../language/types.js';
import {
  CONTRASTING,
  EXCEPTING,
  NEGATIVE_ADVERBS,
  OF_ALL,
  OF_PREFERENCE,
  RESTRICTING,
} from '../../lexicon/closed-classes.js';
import { childrenBy, prepositionOf, wordOf } from './tree.js';

/**
 * Whether a phrase is set against the one that is meant: "blamed Ada, not [Bo]", "Ada rather than [Bo]", "not [Bo] but Ada"; what is
 * told of the other is not told of it; nor what is told of all "except [Bo]". "not only [Bo] but Ada" means both.
 */
export function isLeftOut(annotation: Annotation, phrase: number): boolean {
  if (EXCEPTING.has(prepositionOf(annotation, phrase))) return true;
  if (isPassedOver(annotation, phrase)) return true;
  const around = childrenBy(annotation, phrase, 'advmod', 'cc', 'case').filter((child) => child < phrase);
  if (around.some((child) => isButOf(annotation, child))) return true;
  const isJoined = /^(?:conj|appos)$/.test(annotation.baseRelation(phrase));
  const isDenied = around.some((child) => NEGATIVE_ADVERBS.has(wordOf(annotation, child)));
  if (!isDenied || around.some((child) => RESTRICTING.has(wordOf(annotation, child)))) return false;
  return isJoined || childrenBy(annotation, phrase, 'conj').some((other) => isContrasted(annotation, other));
}

/** "all [but] Bo" */
function isButOf(annotation: Annotation, link: number): boolean {
  return link > 0 && EXCEPTING.has(wordOf(annotation, link)) && OF_ALL.has(wordOf(annotation, link - 1));
}

/** "rather than [Bo]", "instead of [Bo]", "resigned rather than [meet] Bo" */
export function isPassedOver(annotation: Annotation, phrase: number): boolean {
  return childrenBy(annotation, phrase, 'advmod', 'cc', 'case').some((link) => {
    const words = [link, ...childrenBy(annotation, link, 'fixed')].map((each) => wordOf(annotation, each));
    return link < phrase && OF_PREFERENCE.has(words.join(' '));
  });
}

/** "not Ada [but] Bo" */
function isContrasted(annotation: Annotation, phrase: number): boolean {
  return childrenBy(annotation, phrase, 'cc').some((cc) => CONTRASTING.has(wordOf(annotation, cc)));
}
