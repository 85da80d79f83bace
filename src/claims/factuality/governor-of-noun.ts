import type { Annotation } from '../../language/types.js';
import { INDEFINITE } from '../../lexicon/closed-classes.js';
import type { Factuality } from '../../model/kinds.js';
import {
  childrenBy,
  hasChildBy,
  hasMark,
  isNominal,
  isPassive,
  isVerbal,
  prepositionOf,
  wordOf,
} from '../syntax/index.js';
import type { Effective } from './compose.js';
import { lookUp, markOf } from './governing-words.js';
import type { Governor } from './governor-of-verb.js';
import { beside } from './lexicon.js';
import { isNegativeNoun, isWithNobody } from './negation-of.js';
import { hasFutureTime } from './time-to-come.js';

/** What the words around a noun make of the deed it names: "no meeting", "talks with neither side", "an upcoming meeting", "a meeting planned for May", "next week's meeting". */
export function judgeOwnNoun(annotation: Annotation, noun: number): Factuality {
  if (isNegativeNoun(annotation, noun) || isWithNobody(annotation, noun)) return 'negated';
  for (const child of childrenBy(annotation, noun, 'amod', 'compound', 'nmod', 'acl')) {
    const entry = beside('modifier', wordOf(annotation, child));
    if (entry && child < noun && entry.effect !== 'presupposes') return byEffect(entry.effect);
    if (child > noun && annotation.baseRelation(child) === 'acl' && annotation.xpos(child) === 'VBN') {
      const governed = lookUp(annotation, child, 'subject', '');
      if (governed && governed.effect !== 'carries') return byEffect(governed.effect);
    }
    if (child > noun && isToBeDone(annotation, child)) return 'planned';
  }
  return hasFutureTime(annotation, noun) ? 'planned' : 'actual';
}

/** "talks [to be led] by Bo" */
function isToBeDone(annotation: Annotation, verb: number): boolean {
  return (
    annotation.relation(verb) === 'acl' &&
    annotation.xpos(verb) === 'VBN' &&
    hasMark(annotation, verb, 'to') &&
    childrenBy(annotation, verb, 'aux').some((aux) => wordOf(annotation, aux) === 'be')
  );
}

function byEffect(effect: string): Factuality {
  return effect === 'plans' ? 'planned' : effect === 'negates' ? 'negated' : effect === 'opens' ? 'possible' : 'actual';
}

/** What governs a noun that names a deed: the verb it is object or subject of, the noun it is part of, or a preposition. */
export function governorOfNoun(annotation: Annotation, noun: number): Governor | null {
  const head = annotation.head(noun);
  if (head < 0) return null;
  const relation = annotation.relation(noun);
  // "insisted [on] meeting Bo": parsers take the preposition for a clause's
  const preposition =
    prepositionOf(annotation, noun) || (hasChildBy(annotation, noun, 'mark') ? markOf(annotation, noun) : '');
  const byPreposition = beside('preposition', preposition) ?? beside('preposition', wholePreposition(annotation, noun));
  if (byPreposition) return { token: noun, entry: byPreposition };
  switch (annotation.baseRelation(noun)) {
    case 'xcomp':
      // "ruled out meeting Bo": what is tagged as a noun here is what is done
      return GERUND.test(annotation.form(noun)) ? governorOfObject(annotation, head) : null;
    case 'obj':
      return governorOfObject(annotation, head) ?? governorOfUnknown(annotation, noun, head);
    case 'nsubj':
      return relation === 'nsubj:pass' && !hasChildBy(annotation, head, 'xcomp')
        ? governorOfObject(annotation, head, true)
        : governorOfSubject(annotation, noun, head);
    case 'obl':
      // "called off the meeting": parsers take the object behind a particle for a phrase without preposition
      if (preposition === '')
        return governorOfObject(annotation, head) ?? governorOfOblique(annotation, noun, head, '');
      return governorOfOblique(annotation, noun, head, preposition);
    case 'nmod':
    case 'compound':
      return governorOfPart(annotation, noun, head, preposition);
    default:
      return null;
  }
}

/** "ahead of": parsers take "ahead" for an adverb beside the phrase. */
function wholePreposition(annotation: Annotation, noun: number): string {
  const first = childrenBy(annotation, noun, 'case')[0];
  return first === undefined || first === 0
    ? ''
    : `${wordOf(annotation, first - 1)} ${prepositionOf(annotation, noun)}`;
}

/** "held a meeting", "cancelled the meeting"; "the meeting was cancelled", "the meeting was held"; what else is done to it takes it for a fact. */
function governorOfObject(annotation: Annotation, verb: number, passive = false): Governor | null {
  const entry = (passive ? lookUp(annotation, verb, 'subject', '') : null) ?? lookUp(annotation, verb, 'noun', '');
  return entry ? { token: verb, entry } : null;
}

/** "will ruin [talks] with Bo", "could open [a meeting] of the two": what no text has told of is as far a fact as what is done to it. */
function governorOfUnknown(annotation: Annotation, noun: number, verb: number): Governor | null {
  return isKnown(annotation, noun) ? null : { token: verb, entry: { effect: 'carries', ifNegated: 'actual' } };
}

/** "[the] talks", "[his] talks", "[Monday's] talks": what the text has told of before. */
function isKnown(annotation: Annotation, noun: number): boolean {
  const pointed = childrenBy(annotation, noun, 'det', 'nmod').filter((child) => child < noun);
  return pointed.some((child) => !INDEFINITE.has(wordOf(annotation, child)));
}

/** "the meeting took place", "the meeting is on Friday", "a meeting would help", "a meeting is likely to help"; what will do something is to come. */
function governorOfSubject(annotation: Annotation, noun: number, verb: number): Governor {
  const [state] = childrenBy(annotation, verb, 'xcomp');
  // "talks remain [a distant prospect]", "look [unlikely]"
  const stated = state === undefined ? null : lookUp(annotation, state, 'subject', '');
  if (stated?.effect === 'plans' || stated?.effect === 'opens') return { token: verb, entry: stated };
  const raised = state === undefined ? null : lookUp(annotation, verb, 'clause', 'to');
  if (raised?.effect === 'plans' || raised?.effect === 'opens') return { token: verb, entry: raised };
  return { token: verb, entry: lookUp(annotation, verb, 'subject', '') ?? circumstance(annotation, noun, verb) };
}

/** "will speak at a meeting with Bo", "called for a meeting with Bo" */
function governorOfOblique(annotation: Annotation, noun: number, verb: number, preposition: string): Governor {
  const subject = subjectFor(annotation, verb, preposition);
  if (subject) return subject;
  const entry = lookUp(annotation, verb, 'noun', preposition);
  return { token: verb, entry: entry?.by ? entry : circumstance(annotation, noun, verb) };
}

/** "ruled out [meeting] Bo", not "called Bo [a liar]" */
const GERUND = /ing$/;

/** "[preparations] are under way for talks", "[calls] grow for talks": what the verb's subject is for. */
function subjectFor(annotation: Annotation, predicate: number, preposition: string): Governor | null {
  const subject = preposition === 'for' ? childrenBy(annotation, predicate, 'nsubj')[0] : undefined;
  const entry =
    subject !== undefined && isNominal(annotation, subject) ? lookUp(annotation, subject, 'noun', 'for') : null;
  return entry?.effect === 'plans' || entry?.effect === 'opens' ? { token: subject!, entry } : null;
}

/** A meeting beside a deed: planned where the deed is, open only where it is no known one: "might speak at [a meeting]", "a call to engage in [talks]". */
function circumstance(annotation: Annotation, noun: number, verb: number): Effective {
  if (plansMore(annotation, verb) || isThereFor(annotation, noun, verb))
    return { effect: 'plans', ifNegated: 'actual' };
  // "I can confirm that she is there for talks": parsers hang the talks on the verb that tells of them
  const isTelling = hasChildBy(annotation, verb, 'ccomp');
  const isOpen = !isKnown(annotation, noun) && !isTelling;
  return { effect: 'carries', ifNegated: 'actual', ...(isOpen ? {} : { ifPossible: 'actual' }) };
}

/** "a series of meetings", "plans for a meeting", "a meeting request" */
function governorOfPart(annotation: Annotation, noun: number, head: number, preposition: string): Governor | null {
  if (!isNominal(annotation, head) || annotation.relation(noun) === 'nmod:poss') return null;
  if (annotation.upos(head) === 'PROPN' && isThereFor(annotation, noun, head))
    return { token: head, entry: { effect: 'plans', ifNegated: 'actual' } };
  const subject = subjectFor(annotation, head, preposition);
  if (subject) return subject;
  const entry = lookUp(annotation, head, 'noun', preposition);
  // "the idea of a meeting" and "a precondition for the meeting" are open, "the idea of the meeting" takes it for a fact
  if (entry?.effect === 'opens' && isDefinite(annotation, noun) && preposition !== 'for') return null;
  return entry ? { token: head, entry } : null;
}

function isDefinite(annotation: Annotation, noun: number): boolean {
  return childrenBy(annotation, noun, 'det').some((child) => wordOf(annotation, child) === 'the');
}

/** "[is] in Orlin for [talks]", "[is travelling] to Orlin for [a meeting]": what somebody is there for is to come; not what she "is known for". */
function isThereFor(annotation: Annotation, noun: number, verb: number): boolean {
  if (prepositionOf(annotation, noun) !== 'for') return false;
  const around = childrenBy(annotation, verb, 'cop', 'aux').map((child) => annotation.xpos(child));
  const isState = annotation.upos(verb) === 'ADJ' || (annotation.xpos(verb) === 'VBN' && !around.includes('VBG'));
  return !isState && around.some((tag) => /^VB[ZP]$/.test(tag));
}

/** "after a meeting, she [is scheduled] to speak": the meeting is to come as well; not where "after a meeting, she [promised] to speak". */
function plansMore(annotation: Annotation, verb: number): boolean {
  if (!hasChildBy(annotation, verb, 'xcomp')) return false;
  const isState = !isVerbal(annotation, verb) || isPassive(annotation, verb) || /^VB[PZ]$/.test(annotation.xpos(verb));
  if (!isState) return false;
  const entry = lookUp(annotation, verb, 'clause', 'to');
  return entry?.effect === 'plans';
}

/** Whether the noun's own words say that it is a fact whatever governs it: "his [previous] criticism". */
export function isGiven(annotation: Annotation, noun: number): boolean {
  return childrenBy(annotation, noun, 'amod').some(
    (child) => child < noun && beside('modifier', wordOf(annotation, child))?.effect === 'presupposes',
  );
}
