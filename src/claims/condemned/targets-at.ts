import type { Entity } from '../../entities/types.js';
import type { Annotation } from '../../language/types.js';
import { readWordList } from '../../lexicon/read-lexicon.js';
import { dateOfEvent, placeOfEvent } from '../events/index.js';
import {
  antecedentOf,
  beingAt,
  childrenBy,
  conjuncts,
  hasChildBy,
  isNominal,
  lemmaOf,
  prepositionOf,
  wordOf,
} from '../syntax/index.js';
import type { ClaimContext } from '../types.js';
import { isHarsh, namesNobody } from './lexicon.js';
import type { Target } from './types.js';

/** An act's phrase is cut after so many words. */
const LONGEST_PHRASE = 12;

/** What is condemned at this token and what is joined to it: beings and named events first, otherwise acts by the text's own phrase. */
export function targetsAt(context: ClaimContext, token: number): Target[] {
  const { annotation } = context;
  const found: Target[] = [];
  for (const joined of withExamples(annotation, conjuncts(annotation, antecedentOf(annotation, token)))) {
    const target = targetAt(context, joined);
    if (target && !found.some(({ entity }) => entity === target.entity)) found.push(target);
  }
  return found;
}

/** "opponents such as [Bo] and [Cy]": the examples are named where the group is not. */
function withExamples(annotation: Annotation, tokens: readonly number[]): number[] {
  return tokens.flatMap((token) => {
    if (!namesNobody(lemmaOf(annotation, token))) return [token];
    const examples = childrenBy(annotation, token, 'nmod').filter((child) =>
      /^(?:such as|like|including)$/.test(prepositionOf(annotation, child)),
    );
    return [token, ...examples.flatMap((example) => conjuncts(annotation, example))];
  });
}

/** "this [month]": parsers give such phrases the place of a subject. */
function isTime(annotation: Annotation, token: number): boolean {
  times ??= new Set(readWordList('time-nouns'));
  return times.has(wordOf(annotation, token)) || times.has(lemmaOf(annotation, token));
}

let times: ReadonlySet<string> | undefined;

function targetAt(context: ClaimContext, token: number): Target | null {
  const known = beingAt(context, token);
  if (known) return known;
  const { annotation } = context;
  if (!isNominal(annotation, token)) return clauseAt(context, token);
  if (
    namesNobody(lemmaOf(annotation, token)) ||
    isHarsh('noun', lemmaOf(annotation, token)) ||
    isTime(annotation, token)
  )
    return null;
  if (annotation.upos(token) === 'PRON' || annotation.upos(token) === 'NUM') return null;
  if (isPartOfOwner(annotation, token)) {
    for (const owner of annotation.children(token)) {
      const being = annotation.relation(owner) === 'nmod:poss' ? beingAt(context, owner) : null;
      if (being) return being;
    }
  }
  return actAt(context, token);
}

/** A gerund: "criticized [holding the vote in secret]". */
function clauseAt(context: ClaimContext, token: number): Target | null {
  return context.annotation.xpos(token) === 'VBG' && hasChildBy(context.annotation, token, 'obj')
    ? actAt(context, token)
    : null;
}

/** What somebody is, rather than did: "Marsh's [record]", "the bank's [behavior]" are run down with their owner. */
const PARTS = new Set([
  'behavior',
  'behaviour',
  'character',
  'record',
  'campaign',
  'temperament',
  'candidacy',
  'leadership',
  'integrity',
  'credibility',
  'administration',
  'government',
  'judgment',
  'judgement',
  'competence',
  'fitness',
  'hypocrisy',
  'lack',
  'supporter',
]);

function isPartOfOwner(annotation: Annotation, token: number): boolean {
  return PARTS.has(lemmaOf(annotation, token));
}

/** An act by the text's own phrase: "the decision to leave", "his remarks"; an attack with its place and date. */
export function actAt(context: ClaimContext, token: number): Target | null {
  const { annotation } = context;
  const kind = context.entities.mentionAt(token)?.eventKind ?? 'act';
  const [first, last] = phraseAround(annotation, token, kind === 'attack');
  const span = annotation.span(first, last);
  const mention = { first, last, titleFirst: first, head: token, span, roles: [], rule: 'act', eventKind: kind };
  const entity: Entity = {
    type: 'event',
    name: annotation.text.slice(...span).replace(/\s+/g, ' '),
    aliases: [],
    mentions: [{ ...mention, form: 'description', type: 'event' }],
    event: kind === 'act' ? { kind, date: null, place: null } : { kind, ...circumstancesOfDeed(context, token) },
  };
  return { entity, span };
}

/** "the attack [on Orlin]": the place a deed of force is done to is where it is done. */
const STRUCK = /^(?:on|in|at|against|near)$/;

function circumstancesOfDeed(context: ClaimContext, token: number): { date: string | null; place: Entity | null } {
  const struck = placeOfEvent(context, token, [], STRUCK)?.entity;
  const named = childrenBy(context.annotation, token, 'compound').map((child) => context.entities.entityAt(child));
  const place = struck ?? named.find((entity) => entity?.type === 'place') ?? null;
  return { date: dateOfEvent(context, token, 'actual'), place };
}

/** The noun with what belongs to it, relative clauses and asides left out. */
function phraseAround(annotation: Annotation, token: number, isStruck: boolean): [first: number, last: number] {
  let [first, last] = [token, token];
  const side = childrenBy(
    annotation,
    token,
    'det',
    'amod',
    'compound',
    'nmod',
    'nummod',
    'case',
    'acl',
    'obj',
    'flat',
    'xcomp',
    'obl',
  );
  for (const child of side) {
    if (annotation.baseRelation(child) === 'case' && child < token) continue;
    if (annotation.relation(child) === 'acl:relcl') continue;
    const [from, to] = annotation.subtree(child);
    if (child < token) first = Math.min(first, from);
    else if (to - token <= LONGEST_PHRASE) last = Math.max(last, to);
  }
  if (isStruck) last = endOfStruck(annotation, token, last);
  while (first < token && (annotation.upos(first) === 'PUNCT' || annotation.baseRelation(first) === 'case')) first++;
  while (last > token && (annotation.upos(last) === 'PUNCT' || wordOf(annotation, last) === 'and')) last--;
  return [first, last];
}

/** "condemned the strike [on Orlin]": parsers hang "on Orlin" on the verb; it stands right behind the noun. */
function endOfStruck(annotation: Annotation, token: number, last: number): number {
  const head = annotation.head(token);
  if (head < 0 || last + 1 >= annotation.size || !STRUCK.test(wordOf(annotation, last + 1))) return last;
  const phrase = childrenBy(annotation, head, 'obl').find((child) => annotation.subtree(child)[0] === last + 1);
  if (phrase === undefined || last !== token) return last;
  const names = annotation.children(phrase).filter((child) => annotation.relation(child) !== 'acl:relcl');
  const end = Math.max(
    phrase,
    ...names.map((child) => annotation.subtree(child)[1]).filter((to) => to - token <= LONGEST_PHRASE),
  );
  return annotation.relation(phrase) === 'obl:agent' ? last : end;
}
