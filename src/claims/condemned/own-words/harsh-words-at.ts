import type { Entity } from '../../../entities/types.js';
import type { Annotation } from '../../../language/types.js';
import { OBLIGING, OF_NAME_GIVEN, OF_SPEAKERS } from '../../../lexicon/closed-classes.js';
import { isRuleWord } from '../../../lexicon/rule-words.js';
import { isDenied } from '../../factuality/index.js';
import {
  childrenBy,
  frameOf,
  hasChildBy,
  isVerbal,
  lemmaOf,
  prepositionOf,
  subjectsOf,
  wordOf,
} from '../../syntax/index.js';
import type { ClaimContext } from '../../types.js';
import { harshWordAt } from '../harsh-at.js';
import { isHarsh } from '../lexicon.js';
import { FAULTS } from './faults.js';
import { LIKENESSES } from './likenesses.js';
import type { HarshWords, Pattern } from './types.js';

/** The first pattern that fits a token tells what it says of whom; whole clauses go before single phrases. */
export function harshWordsAt(context: ClaimContext, token: number, speaker: Entity): HarshWords[] {
  for (const pattern of PATTERNS) {
    const found = pattern(context, token, speaker);
    if (found) return [found];
  }
  return [];
}

/** "Bo is [a disgrace]", "the plan has become [absurd]", "what Bo does is [a disgrace]", "Bo is not [fit]" */
const description: Pattern = ({ annotation }, token) => {
  if (!isPredicate(annotation, token)) return null;
  const of = subjectsOfDescription(annotation, token);
  const harsh = harshWordAt(annotation, token);
  if (harsh >= 0)
    return { cueToken: harsh, of, rule: 'condemned/own-words', ofMade: isHarsh('poor', wordOf(annotation, harsh)) };
  const isDenial = isHarsh('positive', wordOf(annotation, token)) && isDenied(annotation, token);
  return isDenial ? { cueToken: token, of, rule: 'condemned/own-words-denied', isDenial } : null;
};

/** "Bo [betrayed] us", "Bo [lied]" but not "lies in the north" */
const deed: Pattern = ({ annotation }, token) => {
  if (!isVerbal(annotation, token)) return null;
  if (!isHarsh('verb', lemmaOf(annotation, token)) && !isHarsh('verb', wordOf(annotation, token))) return null;
  if (!isAssertedDeed(annotation, token)) return null;
  return { cueToken: token, of: frameOf(annotation, token).doers, rule: 'condemned/own-words-verb', ofMade: true };
};

/** "Bo lied", "Bo is lying", "Bo has lied", but not "used force to lie", "a man lying": a deed told for itself. */
function isAssertedDeed(annotation: Annotation, verb: number): boolean {
  const tag = annotation.xpos(verb);
  return /^VB[DPZ]$/.test(tag) || hasChildBy(annotation, verb, 'aux');
}

/** "Bo should [resign]" */
const ought: Pattern = ({ annotation }, token) =>
  isOught(annotation, token)
    ? { cueToken: token, of: subjectsOf(annotation, token), rule: 'condemned/own-words-ought' }
    : null;

/** "Bo is [to blame] for it" */
const blamed: Pattern = ({ annotation }, token) => {
  if (lemmaOf(annotation, token) !== 'blame' || annotation.xpos(token) !== 'VB') return null;
  const head = annotation.head(token);
  const isBare = childrenBy(annotation, token, 'obj').length === 0 && wordOf(annotation, token - 1) === 'to';
  if (!isBare || head < 0 || lemmaOf(annotation, head) !== 'be') return null;
  return { cueToken: token, of: subjectsOf(annotation, token), rule: 'condemned/own-words' };
};

/** "Bo's [hypocrisy]", "the [unfairness] of the tax laws" */
const quality: Pattern = ({ annotation }, token) => {
  const lemma = lemmaOf(annotation, token);
  const isQuality = isHarsh('quality', lemma) || isHarsh('quality', lemma.replace(/s$/, ''));
  if (annotation.upos(token) !== 'NOUN' || !isQuality) return null;
  const owners = childrenBy(annotation, token, 'nmod').filter(
    (child) => annotation.relation(child) === 'nmod:poss' || ownsBy(prepositionOf(annotation, child), lemma),
  );
  return owners.length > 0 ? { cueToken: token, of: owners, rule: 'condemned/own-words-quality' } : null;
};

/** "the unfairness [of] the law", "lies [by] Bo", but not "a disregard [of] the ruling": what is disregarded is at no fault. */
function ownsBy(preposition: string, quality: string): boolean {
  return preposition === 'by' || (preposition === 'of' && !isHarsh('suffered', quality));
}

/** "my little [daughter] Ada" */
const isSomebodys = (annotation: Annotation, noun: number): boolean =>
  annotation.children(noun).some((child) => annotation.relation(child) === 'nmod:poss');

/** "[crooked] Bo", "this [corrupt] deal", "the [failed] policies of Bo" */
const epithet: Pattern = (context, token) => {
  const { annotation } = context;
  if (annotation.baseRelation(token) !== 'amod') return null;
  const head = annotation.head(token);
  const named = context.entities.entityAt(head);
  const word = wordOf(annotation, token);
  if (named) {
    const isEpithet = isHarsh('epithet', word) && named.type === 'person' && !isSomebodys(annotation, head);
    return isEpithet ? { cueToken: token, of: [head], rule: 'condemned/epithet' } : null;
  }
  // "Bo's [ignorant] view": what is somebody's is run down with its owner
  const isOwned = annotation
    .children(head)
    .some((child) => annotation.relation(child) === 'nmod:poss' && !OF_SPEAKERS.has(wordOf(annotation, child)));
  if (isOwned && isHarsh('adjective', word)) {
    return { cueToken: token, of: [head], rule: 'condemned/own-words-act', ofMade: true };
  }
  if (!isHarsh('moral', word) || isHarsh('mishap', lemmaOf(annotation, head)) || isNameGiven(annotation, head))
    return null;
  // "it is a corrupt deal" runs down what it is, not deals
  if (childrenBy(annotation, head, 'cop').length > 0) return null;
  return { cueToken: token, of: [head], rule: 'condemned/own-words-act', ofAny: true };
};

/** "declared Bo a corrupt [boss]", "attacked Bo as a failed [boss]": whom it names is run down, not what he is called. */
function isNameGiven(annotation: Annotation, noun: number): boolean {
  if (OF_NAME_GIVEN.has(prepositionOf(annotation, noun)) || annotation.baseRelation(noun) === 'xcomp') return true;
  const verb = annotation.head(noun);
  return (
    verb >= 0 &&
    annotation.baseRelation(noun) === 'obj' &&
    childrenBy(annotation, verb, 'iobj', 'obj').some((other) => other < noun)
  );
}

const PATTERNS: readonly Pattern[] = [description, deed, ought, blamed, ...FAULTS, quality, epithet, ...LIKENESSES];

function isPredicate(annotation: Annotation, token: number): boolean {
  // "is at the heart of a fraud" calls nobody a fraud
  if (childrenBy(annotation, token, 'case').length > 0) return false;
  if (childrenBy(annotation, token, 'cop').length > 0) return true;
  const head = annotation.head(token);
  if (annotation.baseRelation(token) !== 'xcomp' || head < 0 || !isRuleWord('seeming', lemmaOf(annotation, head)))
    return false;
  // "proved Bo wrong" runs down Bo by the deed of another
  return childrenBy(annotation, head, 'obj').length === 0;
}

function subjectsOfDescription(annotation: Annotation, predicate: number): number[] {
  const clauses = childrenBy(annotation, predicate, 'csubj').filter((clause) => isVerbal(annotation, clause));
  return clauses.length > 0
    ? clauses.flatMap((clause) => frameOf(annotation, clause).doers)
    : subjectsOf(annotation, predicate);
}

/** "Bo should [resign]", "Bo should be [ashamed]" */
function isOught(annotation: Annotation, token: number): boolean {
  return (
    isHarsh('ought', wordOf(annotation, token)) &&
    childrenBy(annotation, token, 'aux').some((aux) => OBLIGING.has(wordOf(annotation, aux)))
  );
}
