import type { Annotation } from '../../language/types.js';
import { words } from '../../lexicon/lists.js';
import { isBodyNoun } from '../is-body-noun.js';
import { representedBy } from '../represented-by.js';
import {
  antecedentOf,
  beingAt,
  childrenBy,
  conjuncts,
  describedBodyAt,
  hasChildBy,
  isBeing,
  isNominal,
  lemmaOf,
  prepositionOf,
  takenUpBodyAt,
  withExamples,
  wordOf,
} from '../syntax/index.js';
import type { ClaimContext } from '../types.js';
import { actAt } from './act-at.js';
import { actBefore } from './act-before.js';
import { condemnWords, isHarsh, namesNobody } from './lexicon.js';
import type { Target } from './types.js';

/** What is condemned at this token and what is joined to it: beings and named events first, otherwise acts by the text's own phrase. */
export function targetsAt(context: ClaimContext, token: number): Target[] {
  const { annotation } = context;
  const found: Target[] = [];
  const isGroup = (each: number) => namesNobody(lemmaOf(annotation, each));
  const heads = conjuncts(annotation, antecedentOf(annotation, token)).map((each) => partOf(annotation, each));
  for (const joined of withExamples(annotation, heads, isGroup)) {
    const target = found.length > 0 && isBare(annotation, joined) ? null : targetAt(context, joined);
    if (target && !found.some(({ entity }) => entity === target.entity)) found.push(target);
  }
  return found;
}

/** "some of [Bo's proposals]", "much of [the plan]" */
function partOf(annotation: Annotation, token: number): number {
  if (!words('small-parts').has(lemmaOf(annotation, token))) return token;
  return childrenBy(annotation, token, 'nmod').find((child) => prepositionOf(annotation, child) === 'of') ?? token;
}

/** "what she called [a massacre]"; -1 where nothing is called anything. */
function calledSo(annotation: Annotation, token: number): number {
  if (wordOf(annotation, token) !== 'what') return -1;
  const clause = childrenBy(annotation, token, 'acl').find(
    (child) => condemnWords('calls', lemmaOf(annotation, child)).length > 0,
  );
  if (clause === undefined) return -1;
  const names = childrenBy(annotation, clause, 'xcomp', 'obj', 'obl').filter((child) => child > clause);
  return names.find((name) => isNominal(annotation, name)) ?? -1;
}

/** "the actions and [statements] of Bo": one act by two nouns. */
function isBare(annotation: Annotation, token: number): boolean {
  if (annotation.upos(token) !== 'NOUN' || annotation.baseRelation(token) !== 'conj') return false;
  return !annotation.children(token).some((child) => child < token && annotation.upos(child) !== 'CCONJ');
}

/** "the chancellor", "the killer": somebody, named or not, is no act. */
function isPerson(lemma: string): boolean {
  return words('human-nouns').has(lemma);
}

/** "the government", "her party", "Arab states": no act, and without a name nobody. */
function isNamelessBody(annotation: Annotation, token: number): boolean {
  return isBodyNoun(lemmaOf(annotation, token));
}

/** "Norland's [Orlin] movement" */
function nameBefore(context: ClaimContext, token: number): Target | null {
  const named = childrenBy(context.annotation, token, 'compound').map((child) => beingAt(context, child));
  return named.find((being) => being !== null && isBeing(being.entity)) ?? null;
}

/** "this [month]": parsers give such phrases the place of a subject. */
function isTime(annotation: Annotation, token: number): boolean {
  const times = words('time-nouns');
  return times.has(wordOf(annotation, token)) || times.has(lemmaOf(annotation, token));
}

function targetAt(context: ClaimContext, token: number): Target | null {
  const called = calledSo(context.annotation, token);
  if (called >= 0) return actAt(context, called);
  const known = beingAt(context, token) ?? describedBodyAt(context, token) ?? takenUpBodyAt(context, token);
  if (known) return known;
  const { annotation } = context;
  if (!isNominal(annotation, token)) return clauseAt(context, token);
  if (isNamelessBody(annotation, token)) return nameBefore(context, token);
  const [represented] = representedBy(context, token);
  if (represented) return represented;
  if (
    namesNobody(lemmaOf(annotation, token)) ||
    (isHarsh('noun', lemmaOf(annotation, token)) && !isOwned(annotation, token)) ||
    isPerson(lemmaOf(annotation, token)) ||
    isTime(annotation, token)
  )
    return null;
  if (annotation.upos(token) === 'PRON') return actBefore(context, token);
  if (annotation.upos(token) === 'NUM') return null;
  if (isPartOfOwner(annotation, token)) {
    for (const owner of childrenBy(annotation, token, 'nmod', 'compound')) {
      const isOwner = owner < token || prepositionOf(annotation, owner) === 'of';
      const being = isOwner ? beingAt(context, owner) : null;
      if (being) return being;
    }
  }
  return actAt(context, token);
}

/** "[Orlin]'s atrocities", "the lies by [Bo]": a bad name is an act where it is somebody's. */
function isOwned(annotation: Annotation, token: number): boolean {
  return childrenBy(annotation, token, 'nmod').some(
    (child) => annotation.relation(child) === 'nmod:poss' || prepositionOf(annotation, child) === 'by',
  );
}

/** A gerund: "criticized [holding the vote in secret]". */
function clauseAt(context: ClaimContext, token: number): Target | null {
  return context.annotation.xpos(token) === 'VBG' && hasChildBy(context.annotation, token, 'obj')
    ? actAt(context, token)
    : null;
}

/** What somebody is, rather than did: "Marsh's [record]", "the bank's [behavior]" are run down with their owner. */
function isPartOfOwner(annotation: Annotation, token: number): boolean {
  return words('owned-nouns').has(lemmaOf(annotation, token));
}
