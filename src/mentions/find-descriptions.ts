import type { Annotation } from '../language/types.js';
import { DEFINITE } from '../lexicon/closed-classes.js';
import { isRuleWord } from '../lexicon/rule-words.js';
import type { NodeKind } from '../model/kinds.js';
import { sideNouns } from './group-nouns.js';
import { personNouns, personSingular } from './person-nouns.js';
import type { Mention } from './types.js';
import { wordLists } from './word-lists.js';

/** Dependents before a noun that belong to its description. */
const BEFORE = /^(?:amod|compound|det|nmod|nummod)$/;
/** Arguments longer than this are clauses, no names: "attack on the city of Orlin". */
const LONGEST_ARGUMENT = 8;

/**
 * Descriptions that stand for somebody, some body or something that happens: "the president", "a voter", "the two men",
 * "the company", "missile attack on Orlin". Whom they stand for is decided later; many stand for nobody named.
 */
export function findDescriptions(annotation: Annotation, taken: Uint8Array): Mention[] {
  const found: Mention[] = [];
  for (let token = 0; token < annotation.size; token++) {
    if (taken[token]) continue;
    const mention = describeAt(annotation, token);
    if (mention) found.push(mention);
  }
  return found;
}

function describeAt(annotation: Annotation, token: number): Mention | null {
  const word = annotation.form(token).toLowerCase();
  const upos = annotation.upos(token);
  if (isAge(annotation, token)) return describeAge(annotation, token);
  if (sideNouns().has(word) && isNounLike(annotation, token)) return group(annotation, token, null);
  if (upos !== 'NOUN' && upos !== 'PROPN') return null;
  const { happenings, bodyNouns } = wordLists();
  const event = happenings.get(word);
  if (event) return describeEvent(annotation, token, event);
  const relation = annotation.baseRelation(token);
  if (relation === 'compound' || relation === 'flat') return null;
  if (annotation.xpos(token).endsWith('S')) return personSingular(word) ? group(annotation, token, 'person') : null;
  const definite = isDefinite(annotation, token);
  if (personNouns().has(word) || headsGovernment(annotation, token))
    return describe(annotation, token, 'person', definite ? 'description/title-alone' : 'description/somebody');
  return (definite || isOwned(annotation, token)) && bodyNouns.has(word)
    ? describe(annotation, token, 'organisation', 'description/body')
    : null;
}

/** "the [head] of government", "the [head] of state" */
export function headsGovernment(annotation: Annotation, token: number): boolean {
  return (
    annotation.form(token) === 'head' &&
    token + 2 < annotation.size &&
    annotation.form(token + 1) === 'of' &&
    isRuleWord('headed', annotation.form(token + 2).toLowerCase())
  );
}

/** "the 56-year-[old]", in one word or in several. */
function isAge(annotation: Annotation, token: number): boolean {
  const form = annotation.form(token);
  if (/^\d{1,3}-year-old$/.test(form)) return isDefinite(annotation, token);
  return (
    form === 'old' &&
    token > 4 - 1 &&
    annotation.form(token - 2) === 'year' &&
    /^\d{1,3}$/.test(annotation.form(token - 4)) &&
    isDefinite(annotation, token)
  );
}

function describeAge(annotation: Annotation, token: number): Mention | null {
  if (!/^(?:nsubj|obj|iobj|obl|nmod|conj|root)$/.test(annotation.baseRelation(token))) return null;
  const first = annotation.form(token) === 'old' ? token - 4 : token;
  return mention(annotation, first, token, token, 'person', 'description/age');
}

/** Whether a word that may be a number or a determiner stands as a noun: "the [two] met". */
function isNounLike(annotation: Annotation, token: number): boolean {
  return (
    /^(?:nsubj|obj|iobj|obl|nmod|conj|root)$/.test(annotation.baseRelation(token)) && annotation.upos(token) !== 'ADV'
  );
}

function isDefinite(annotation: Annotation, token: number): boolean {
  return annotation
    .children(token)
    .some(
      (child) =>
        child < token && annotation.baseRelation(child) === 'det' && DEFINITE.has(annotation.form(child).toLowerCase()),
    );
}

/** "Harlow's [campaign]", "his [party]" */
function isOwned(annotation: Annotation, token: number): boolean {
  return annotation.children(token).some((child) => child < token && annotation.relation(child) === 'nmod:poss');
}

function group(annotation: Annotation, head: number, type: NodeKind | null): Mention {
  return { ...describe(annotation, head, type, 'description/group'), plural: true };
}

function describe(annotation: Annotation, head: number, type: NodeKind | null, rule: string): Mention {
  return mention(annotation, firstOf(annotation, head, BEFORE), head, head, type, rule);
}

function describeEvent(annotation: Annotation, head: number, eventKind: string): Mention {
  let last = head;
  for (const child of annotation.children(head)) {
    if (child > head && annotation.baseRelation(child) === 'nmod') last = Math.max(last, annotation.subtree(child)[1]);
  }
  if (last - head > LONGEST_ARGUMENT) last = head;
  const first = firstOf(annotation, head, /^(?:amod|compound)$/);
  return { ...mention(annotation, first, last, head, 'event', 'description/event'), eventKind };
}

function firstOf(annotation: Annotation, head: number, before: RegExp): number {
  let first = head;
  for (const child of annotation.children(head)) {
    if (child < first && before.test(annotation.baseRelation(child))) first = child;
  }
  return first;
}

function mention(
  annotation: Annotation,
  first: number,
  last: number,
  head: number,
  type: NodeKind | null,
  rule: string,
): Mention {
  const span = annotation.span(first, last);
  return { first, last, titleFirst: first, head, span, form: 'description', type, roles: [], rule };
}
