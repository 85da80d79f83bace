import type { Annotation } from '../../../language/types.js';
import { POINTING, STANDING_IN } from '../../../lexicon/closed-classes.js';
import { antecedentOf, childrenBy, lemmaOf, wordOf } from '../../syntax/index.js';
import type { ClaimContext, ClaimDraft } from '../../types.js';
import { isMadeNoun, isSomebodyNoun } from '../lexicon.js';
import { targetsAt } from '../targets-at.js';
import type { Target } from '../types.js';
import { addresseeOf } from './addressee-of.js';
import { topicOf } from './topic-of.js';
import type { HarshWords } from './types.js';

/**
 * Whom or what harsh words in a statement are said of: "you" is whom it is spoken to, a bare "it" what it is about;
 * an act must be one pointed at, "the deal", "his remarks", not "a cashier" nor "bleeding" at large.
 */
export function spokenOf(context: ClaimContext, statement: ClaimDraft, words: HarshWords): Target[] {
  const { annotation } = context;
  return words.of
    .map((token) => bearerOf(annotation, token))
    .flatMap((token) => {
      const word = wordOf(annotation, token);
      if (word === 'you') return addresseeOf(context, statement);
      if (STANDING_IN.has(word) && !context.entities.entityAt(token)) return topicOf(context, statement);
      return targetsAt(context, token).filter(
        ({ entity }) =>
          entity.event?.kind !== 'act' ||
          (words.ofMade ? isMade(annotation, token) : isPointedAt(annotation, token, words.ofAny === true)),
      );
    });
}

/** "Bo was the [one] who started it", "Bo is a [man] who lies": what is said of the one or the man is said of Bo. */
function bearerOf(annotation: Annotation, token: number): number {
  const noun = antecedentOf(annotation, token);
  const isSomebody = noun !== token || isSomebodyNoun(lemmaOf(annotation, noun));
  const subject = childrenBy(annotation, noun, 'nsubj')[0];
  return isSomebody && subject !== undefined && childrenBy(annotation, noun, 'cop').length > 0 ? subject : token;
}

/** What somebody made or did: "the plan", "[Bo]'s law". */
function isMade(annotation: Annotation, token: number): boolean {
  return isMadeNoun(lemmaOf(annotation, token)) && isPointedAt(annotation, token, true);
}

/** Pronouns that nothing resolved stand for what the statement is about. */

/** "the deal", "this plan", "his remarks", "[Orlin]'s law"; where any will do, "a deal" too. */
function isPointedAt(annotation: Annotation, token: number, any: boolean): boolean {
  return childrenBy(annotation, token, 'det', 'nmod').some((child) => {
    if (child > token) return false;
    if (annotation.baseRelation(child) === 'nmod') return annotation.relation(child) === 'nmod:poss';
    const word = wordOf(annotation, child);
    return POINTING.has(word) || (any && /^an?$/.test(word));
  });
}
