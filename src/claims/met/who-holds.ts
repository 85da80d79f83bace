import type { Annotation } from '../../language/types.js';
import { lookUp } from '../factuality/governing-words.js';
import { speakerAt } from '../speaker-at.js';
import { type Being, childrenBy, hasChildBy, isVerbal, lemmaOf, subjectsOf } from '../syntax/index.js';
import type { ClaimContext } from '../types.js';
import { meetWord } from './lexicon.js';
import { isParty, partiesAt } from './parties-at.js';
import type { TwoAt } from './the-two.js';

/** How many heads up the clause is looked for whose subject holds the meeting. */
const REACH = 5;

/**
 * Who is at a meeting whose noun names only the other side: the subject of the clause it stands in, "[Ada] held talks with Bo",
 * "[Ada] said after a meeting with Bo", "[Ada] is in talks with Bo"; failing that, whom the text is about just before.
 */
export function whoHolds(context: ClaimContext, noun: number, partners: readonly Being[], twoAt: TwoAt): Being[] {
  const { annotation } = context;
  const isOther = (being: Being) => !partners.some(({ entity }) => entity === being.entity);
  let at = noun;
  for (let steps = 0; steps < REACH && at >= 0; steps++) {
    if (isVerbal(annotation, at) || hasChildBy(annotation, at, 'cop', 'nsubj')) {
      const clause = clauseBefore(annotation, at, noun);
      const found = subjectsOf(annotation, clause).flatMap((subject) => {
        if (subject === noun) return [];
        const parties = partiesAt(context, subject);
        if (parties.length > 0) return parties;
        const two = twoAt(subject);
        return two.length > 0 ? two : whoseAt(context, subject);
      });
      const others = found.filter(isOther);
      if (others.length > 0 || clause !== at) return others;
    }
    // "her visit, before talks with Bo": hers
    const travels = at === noun ? [] : whoseAt(context, at).filter(isOther);
    if (travels.length > 0) return travels;
    if (!leadsOn(annotation, at)) break;
    at = annotation.head(at);
  }
  return bodySpeakingAt(context, noun).filter(isOther);
}

/** "'Talks with Bo go on,' the [ministry] said": a body that speaks of talks, and names no other holder, holds them. */
function bodySpeakingAt(context: ClaimContext, noun: number): Being[] {
  // "said that Ada restarted talks with Bo": another does
  const head = context.annotation.head(noun);
  if (context.annotation.baseRelation(noun) !== 'nsubj' && hasChildBy(context.annotation, head, 'nsubj')) return [];
  const speaker = speakerAt(context, noun);
  return speaker && speaker.entity.type !== 'person' && isParty(speaker) ? [speaker] : [];
}

/** "[his] visit led to talks with Bo", "[its] management is in talks with Bo": of what the owner does or leads, the owner holds the talks. */
function whoseAt(context: ClaimContext, subject: number): Being[] {
  const { annotation } = context;
  const word = lemmaOf(annotation, subject);
  if (!meetWord('collective', word) && !meetWord('trip', word)) return [];
  return annotation
    .children(subject)
    .filter((child) => annotation.relation(child) === 'nmod:poss')
    .flatMap((owner) => partiesAt(context, owner));
}

/**
 * "confirmed that [Bo] is in Orlin for talks with Cy": what stands behind a clause of speech belongs to it, also where the parser
 * hangs it on the verb of speech; who only speaks of the talks is not at them.
 */
function clauseBefore(annotation: Annotation, verb: number, noun: number): number {
  const head = annotation.head(verb);
  if (head >= 0 && head < verb && isVerbal(annotation, head) && !hasChildBy(annotation, verb, 'nsubj', 'nsubj:pass')) {
    // "confirmed that [Bo] is in Orlin to hold talks with Cy"
    const clause = clauseBefore(annotation, head, verb);
    if (clause !== head) return clause;
  }
  const below = childrenBy(annotation, verb, 'ccomp').find(
    (clause) => clause > verb && clause < noun && hasChildBy(annotation, clause, 'nsubj'),
  );
  return below === undefined ? verb : clauseBefore(annotation, below, noun);
}

/** Whether the subject of what stands above can be at the meeting: not where somebody else only speaks of it. */
function leadsOn(annotation: Annotation, token: number): boolean {
  const relation = annotation.baseRelation(token);
  if (/^(?:ccomp|nsubj|csubj|parataxis|root)$/.test(relation) || annotation.relation(token) === 'acl:relcl')
    return false;
  const head = annotation.head(token);
  if (relation !== 'obj' || head < 0) return true;
  if (!isVerbal(annotation, head) || meetWord('light', lemmaOf(annotation, head)) !== null) return true;
  // "regrets meeting Bo", "ruled out a meeting with Bo": a word for what becomes of one's own deed
  return lookUp(annotation, head, 'noun', '') !== null;
}
