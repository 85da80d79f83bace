import type { Annotation } from '../../../language/types.js';
import { childrenBy, wordOf } from '../../syntax/index.js';
import type { ClaimContext, ClaimDraft } from '../../types.js';
import { targetsAt } from '../targets-at.js';
import type { Target } from '../types.js';
import { addresseeOf } from './addressee-of.js';
import type { HarshWords } from './harsh-words-at.js';
import { topicOf } from './topic-of.js';

/**
 * Whom or what harsh words in a statement are said of: "you" is whom it is spoken to, a bare "it" what it is about;
 * an act must be one pointed at, "the deal", "his remarks", not "a cashier" nor "bleeding" at large.
 */
export function spokenOf(context: ClaimContext, statement: ClaimDraft, words: HarshWords): Target[] {
  const { annotation } = context;
  return words.of.flatMap((token) => {
    const word = wordOf(annotation, token);
    if (word === 'you') return addresseeOf(context, statement);
    if (/^(?:it|this|that)$/.test(word) && !context.entities.entityAt(token)) return topicOf(context, statement);
    return targetsAt(context, token).filter(
      ({ entity }) => entity.event?.kind !== 'act' || isPointedAt(annotation, token, words.ofAny === true),
    );
  });
}

const POINTING = /^(?:the|this|that|these|those|such)$/;

/** "the deal", "this plan", "his remarks", "[Orlin]'s law"; where any will do, "a deal" too. */
function isPointedAt(annotation: Annotation, token: number, any: boolean): boolean {
  return childrenBy(annotation, token, 'det', 'nmod').some((child) => {
    if (child > token) return false;
    if (annotation.baseRelation(child) === 'nmod') return annotation.relation(child) === 'nmod:poss';
    const word = wordOf(annotation, child);
    return POINTING.test(word) || (any && /^an?$/.test(word));
  });
}
