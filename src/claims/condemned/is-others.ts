import type { Entity } from '../../entities/types.js';
import type { Span } from '../../model/record.js';
import { holds } from '../../model/span.js';
import { factualityOf } from '../factuality/index.js';
import { lemmaOf, subjectsOf } from '../syntax/index.js';
import type { ClaimContext } from '../types.js';
import { isSpeaker } from './is-speaker.js';
import { isTelling } from './lexicon.js';

/** A clause stands so few steps below the verb that tells it. */
const LONGEST_CLIMB = 6;

/**
 * "they [say] he is a racist", "Cy [thinks] Bo lied": words within a speaker's statement that are somebody else's, or that
 * the speaker says he does not say, "I do not [think] he is a racist".
 */
export function isOthers(context: ClaimContext, speaker: Entity, cueToken: number, content: readonly Span[]): boolean {
  const { annotation } = context;
  for (let at = cueToken, steps = 0; at >= 0 && steps < LONGEST_CLIMB; at = annotation.head(at), steps++) {
    const head = annotation.head(at);
    if (head < 0 || annotation.baseRelation(at) !== 'ccomp' || !isTelling(lemmaOf(annotation, head))) continue;
    if (!content.some((part) => holds(part, annotation.span(head, head)))) return false;
    const tellers = subjectsOf(annotation, head);
    const isOwn = tellers.length === 0 || tellers.some((teller) => isSpeaker(context, teller, speaker));
    return !isOwn || factualityOf(annotation, head) === 'negated';
  }
  return false;
}
