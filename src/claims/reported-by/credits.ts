import type { Annotation } from '../../language/types.js';
import type { Mention } from '../../mentions/types.js';
import { childrenBy, isNominal, isVerbal, lemmaOf, phrasalLemma, prepositionOf, wordOf } from '../syntax/index.js';
import { isOutletWord } from './outlet-words.js';

/** Why an outlet is credited at a mention: the word that credits it, and the verb of its clause (-1 where none). */
export interface Credit {
  readonly cue: number;
  readonly verb: number;
}

/** Steps from an outlet's name up to what credits it: "told [Orlin Radio]'s morning show host Bo Marsh". */
const REACH = 6;
/** Prepositions that lead in where something was told: "said [on] Orlin Radio". */
const PLACE = /^(?:|on|in|to|with|for|by|at|via|from|during)$/;

/** The credit that syntax gives an outlet where it is named, or nothing: "told [CNN]", "a [Reuters] poll", "published in [the Times]". */
export function creditOf(
  annotation: Annotation,
  mention: Mention,
  isOutletAt: (token: number) => boolean,
): Credit | null {
  let token = mention.head;
  if (isProgrammeOf(annotation, token, isOutletAt) || isSlug(annotation, mention)) return null;
  if (isInBrackets(annotation, mention)) return { cue: token, verb: -1 };
  for (let step = 0; step < REACH; step++) {
    const up = annotation.head(token);
    if (up < 0) return null;
    if (isVerbal(annotation, up) || childrenBy(annotation, up, 'nsubj').includes(token))
      return creditByVerb(annotation, token, up, step > 0);
    if (!isNominal(annotation, up)) return null;
    if (isOutletWord('noun', lemmaOf(annotation, up))) return creditByNoun(annotation, token, up);
    if (!/^(?:nmod|compound|flat|appos|conj|obl|dep)$/.test(annotation.baseRelation(token))) return null;
    token = up;
  }
  return null;
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
  const does = lemmas.some((lemma) => isOutletWord(byStaff ? 'staff-verb' : 'verb', lemma));
  if (relation === 'nsubj' || relation === 'obl:agent') return does ? { cue: verb, verb } : null;
  if (wordOf(annotation, Math.max(token - 1, 0)) === 'to' && accordingTo(annotation, token)) return { cue: verb, verb };
  if (!/^(?:obj|iobj|obl|ccomp|xcomp|nmod)$/.test(annotation.baseRelation(token))) return null;
  const preposition = prepositionOf(annotation, token);
  if (/^(?:according to|as per|per)$/.test(preposition)) return { cue: verb, verb };
  if (!PLACE.test(preposition)) return null;
  if (preposition === '' && lemmas.some((lemma) => isOutletWord('verb-object', lemma))) return { cue: verb, verb };
  if (preposition === '' && !isTold(annotation, verb)) return null;
  if (preposition === 'on') return { cue: verb, verb };
  return lemmas.some((lemma) => isOutletWord('verb-place', lemma)) ? { cue: verb, verb } : null;
}

/** Verbs that take the one told as an object: "told Reuters". */
function isTold(annotation: Annotation, verb: number): boolean {
  return /^(?:tell|inform|remind|assure|email|give)$/.test(lemmaOf(annotation, verb));
}

function accordingTo(annotation: Annotation, token: number): boolean {
  return childrenBy(annotation, token, 'case').some((word) => wordOf(annotation, word) === 'according');
}

/** "a [Reuters] poll", "an interview with [Reuters]", "[Reuters]' report"; the verb is that of the clause around it. */
function creditByNoun(annotation: Annotation, token: number, noun: number): Credit | null {
  if (!/^(?:nmod|compound|flat|appos|conj|dep|obl)$/.test(annotation.baseRelation(token))) return null;
  let verb = noun;
  for (let step = 0; step < REACH && verb >= 0 && !isVerbal(annotation, verb); step++) verb = annotation.head(verb);
  return { cue: noun, verb: verb >= 0 && isVerbal(annotation, verb) ? verb : -1 };
}
