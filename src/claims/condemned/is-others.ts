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

/** "they [say] he is a racist", "Cy [thinks] Bo lied": words within a speaker's statement that are somebody else's. */
export function isOthers(context: ClaimContext, speaker: Entity, cueToken: number, content: readonly Span[]): boolean {
  const telling = tellingOver(context, cueToken, content);
  const tellers = telling === null ? [] : subjectsOf(context.annotation, telling);
  return tellers.length > 0 && !tellers.some((teller) => isSpeaker(context, teller, speaker));
}

/** "I do not [say] he is a racist": words that the speaker says he does not say. */
export function isDisowned(context: ClaimContext, cueToken: number, content: readonly Span[]): boolean {
  const telling = tellingOver(context, cueToken, content);
  return telling !== null && factualityOf(context.annotation, telling) === 'negated';
}

/** The verb within a statement that tells what stands below it: "they [say] he lied". */
function tellingOver({ annotation }: ClaimContext, cueToken: number, content: readonly Span[]): number | null {
  for (let at = cueToken, steps = 0; at >= 0 && steps < LONGEST_CLIMB; at = annotation.head(at), steps++) {
    const head = annotation.head(at);
    if (head < 0 || annotation.baseRelation(at) !== 'ccomp' || !isTelling(lemmaOf(annotation, head))) continue;
    return content.some((part) => holds(part, annotation.span(head, head))) ? head : null;
  }
  return null;
}
