import type { Annotation } from '../../language/types.js';
import { BODY_SUBJECTS, OF_CREDIT, OF_TELLING } from '../../lexicon/closed-classes.js';
import type { Mention } from '../../mentions/types.js';
import { factualityOf } from '../factuality/index.js';
import { childrenBy, isNominal, isVerbal, lemmaOf, phrasalLemma, prepositionOf, wordOf } from '../syntax/index.js';
import { isOutletWord } from './outlet-words.js';

/** Why an outlet is credited at a mention: the word that credits it, and the verb of its clause (-1 where none). */
export interface Credit {
  readonly cue: number;
  readonly verb: number;
}

/** Steps from an outlet's name up to what credits it: "told [Orlin Radio]'s morning show host Bo Marsh". */
const REACH = 6;

/** The credit that syntax gives an outlet where it is named, or nothing: "told [CNN]", "a [Reuters] poll", "published in [the Times]". */
export function creditOf(
  annotation: Annotation,
  mention: Mention,
  isOutletAt: (token: number) => boolean,
): Credit | null {
  let token = mention.head;
  if (isProgrammeOf(annotation, token, isOutletAt) || isSlug(annotation, mention)) return null;
  if (isInBrackets(annotation, mention)) return { cue: token, verb: -1 };
  const told = toldBefore(annotation, mention);
  if (told >= 0) return { cue: told, verb: told };
  let byStaff = false;
  for (let step = 0; step < REACH; step++) {
    const up = annotation.head(token);
    if (up < 0) return null;
    if (isVerbal(annotation, up) || childrenBy(annotation, up, 'nsubj').includes(token))
      return creditByVerb(annotation, token, up, byStaff);
    if (!isNominal(annotation, up)) return null;
    const noun = creditByNoun(annotation, token, up);
    if (noun) return noun;
    if (!/^(?:nmod|compound|flat|appos|conj|obl|dep)$/.test(annotation.baseRelation(token))) return null;
    if (isOwnedByStranger(annotation, token, up, isOutletAt)) return null;
    byStaff ||= !isSameBeing(annotation, token, up, isOutletAt);
    token = up;
  }
  return null;
}

/** "told [Reuters] officials were waiting", where the parse takes the outlet for a part of what was told. */
function toldBefore(annotation: Annotation, { first, last }: Mention): number {
  const at = first > 0 && wordOf(annotation, first - 1) === 'the' ? first - 2 : first - 1;
  if (at < 0 || lemmaOf(annotation, at) !== 'tell' || !isVerbal(annotation, at)) return -1;
  const next = last + 1;
  return next < annotation.size && annotation.xpos(next) !== 'POS' && isNominal(annotation, next) ? at : -1;
}

/** "the [BBC]'s partner Acme Corp", "[RT] employees": what belongs to an outlet and neither tells anything nor speaks for it. */
function isOwnedByStranger(
  annotation: Annotation,
  token: number,
  up: number,
  isOutletAt: (token: number) => boolean,
): boolean {
  if (annotation.relation(token) !== 'nmod:poss' && annotation.baseRelation(token) !== 'compound') return false;
  if (isOutletAt(up) || annotation.upos(up) === 'PROPN')
    return annotation.relation(token) === 'nmod:poss' && isOutletAt(up);
  const noun = lemmaOf(annotation, up);
  return !['staff', 'carrier', 'noun', 'head', 'news-head'].some((kind) => isOutletWord(kind as 'staff', noun));
}

/** "the [Mirror] newspaper", "[AFP] news agency", "Reuters and [AFP]": still the outlet, not its people. */
function isSameBeing(
  annotation: Annotation,
  token: number,
  up: number,
  isOutletAt: (token: number) => boolean,
): boolean {
  if (/^(?:flat|appos|conj)$/.test(annotation.baseRelation(token)) || isOutletAt(up)) return true;
  const noun = lemmaOf(annotation, up);
  return (
    /^(?:compound|nmod|dep)$/.test(annotation.baseRelation(token)) &&
    (isOutletWord('head', noun) || isOutletWord('news-head', noun))
  );
}

/** "[CNN] — Orlin was calm", "(Bo Marsh/[AFP])": a dateline or the credit of a picture. */
function isSlug(annotation: Annotation, { first, last }: Mention): boolean {
  if (first > 0 && annotation.form(first - 1) === '/') return true;
  const next = last + 1;
  if (next >= annotation.size || first !== annotation.sentenceFirst(annotation.sentenceOf(first))) return false;
  return /^[—–-]+$/.test(annotation.form(next));
}

/** "He may leave in May. ([Orlin Herald])" */
function isInBrackets(annotation: Annotation, { first, last }: Mention): boolean {
  return (
    first > 1 &&
    last + 1 < annotation.size &&
    annotation.form(first - 1) === '(' &&
    annotation.form(last + 1) === ')' &&
    /^[.!?”"]$/.test(annotation.form(first - 2))
  );
}

/** "NBC's '[Meet the Press]'": a programme beside its channel, which is credited instead. */
function isProgrammeOf(annotation: Annotation, token: number, isOutletAt: (token: number) => boolean): boolean {
  return annotation.children(token).some((child) => annotation.relation(child) === 'nmod:poss' && isOutletAt(child));
}

/** "[Reuters] reported", "told [Reuters]", "appeared on [Orlin Radio]", "obtained by [Reuters]" */
function creditByVerb(annotation: Annotation, token: number, verb: number, byStaff: boolean): Credit | null {
  const lemmas = [lemmaOf(annotation, verb), phrasalLemma(annotation, verb)];
  const relation = annotation.relation(token);
  const is = (kind: 'verb' | 'staff-verb' | 'verb-object' | 'verb-place' | 'verb-passive') =>
    lemmas.some((lemma) => isOutletWord(kind, lemma));
  const credit = { cue: verb, verb };
  if (relation === 'nsubj' || relation === 'obl:agent')
    return is(byStaff ? 'staff-verb' : 'verb') && !isOwnMatter(annotation, token, verb) ? credit : null;
  if (relation === 'nsubj:pass') return is('verb-passive') && !byStaff ? credit : null;
  if (wordOf(annotation, Math.max(token - 1, 0)) === 'to' && accordingTo(annotation, token)) return credit;
  if (!/^(?:obj|iobj|obl|ccomp|xcomp|nmod)$/.test(annotation.baseRelation(token))) return null;
  const preposition = prepositionOf(annotation, token);
  if (OF_CREDIT.has(preposition)) return credit;
  if (preposition !== '' && !OF_TELLING.has(preposition)) return null;
  if (preposition === '' && is('verb-object')) return credit;
  if (preposition === '' && !isTold(annotation, verb)) return null;
  return is('verb-place') ? credit : null;
}

/** "The Orlin Herald could not [reach] the mayor", "[said] it would appeal": an outlet's silence and its own affairs are no report. */
function isOwnMatter(annotation: Annotation, token: number, verb: number): boolean {
  if (factualityOf(annotation, verb) === 'negated') return true;
  return childrenBy(annotation, verb, 'ccomp').some((clause) => {
    const subject = childrenBy(annotation, clause, 'nsubj')[0];
    return (
      subject !== undefined &&
      subject > token &&
      BODY_SUBJECTS.has(wordOf(annotation, subject)) &&
      annotation.relation(subject) === 'nsubj' &&
      !isOutletWord('verb', lemmaOf(annotation, clause)) &&
      !isOutletWord('verb-passive', lemmaOf(annotation, clause))
    );
  });
}

/** Verbs that take the one told as an object: "told Reuters". */
function isTold(annotation: Annotation, verb: number): boolean {
  return isOutletWord('told', lemmaOf(annotation, verb));
}

function accordingTo(annotation: Annotation, token: number): boolean {
  return childrenBy(annotation, token, 'case').some((word) => wordOf(annotation, word) === 'according');
}

/** "a [Reuters] poll", "an interview with [Reuters]", "said on the [Reuters] website"; the verb is that of the clause around it. */
function creditByNoun(annotation: Annotation, token: number, noun: number): Credit | null {
  const lemma = lemmaOf(annotation, noun);
  const isMade = isOutletWord('noun', lemma);
  if (!isMade && !isOutletWord('carrier', lemma)) return null;
  if (!/^(?:nmod|compound|flat|appos|conj|dep|obl)$/.test(annotation.baseRelation(token))) return null;
  let [verb, below] = [noun, noun];
  for (let step = 0; step < REACH && verb >= 0 && !isVerbal(annotation, verb); step++)
    [below, verb] = [verb, annotation.head(verb)];
  const found = verb >= 0 && isVerbal(annotation, verb);
  if (!isMade && !(found && tellsBy(annotation, below, verb))) return null;
  return { cue: noun, verb: found ? verb : -1 };
}

/** "[said] on the Orlin Radio website", "told the BBC programme", "the Orlin Radio website [reported]" */
function tellsBy(annotation: Annotation, phrase: number, verb: number): boolean {
  const isSubject = annotation.baseRelation(phrase) === 'nsubj';
  return isOutletWord(isSubject ? 'verb' : 'verb-place', lemmaOf(annotation, verb));
}
