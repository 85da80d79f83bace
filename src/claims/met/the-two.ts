import type { Annotation } from '../../language/types.js';
import { personNouns, personSingular } from '../../mentions/person-nouns.js';
import { wordLists } from '../../mentions/word-lists.js';
import type { NodeKind } from '../../model/kinds.js';
import { type Being, beingAt, childrenBy, conjuncts, wordOf } from '../syntax/index.js';
import type { ClaimContext } from '../types.js';
import { isNation, meetWord } from './lexicon.js';

/** How many sentences back the two are looked for, where "the two leaders" or "both countries" says what they are. */
const FAR = 10;
/** "they" and "the two" reach no further than this. */
const NEAR = 2;

/** What the two are. */
type Sort = 'persons' | 'bodies' | 'lands' | 'any';

/**
 * Whom "the two", "both men", "the two countries", "they" or "their" stand for: the two last named together, or the only two of their
 * sort of a sentence. A sentence with more of them, none of them joined, leaves it open.
 */
export function theTwoAt(context: ClaimContext, token: number): Being[] {
  const sort = sortOfTwo(context.annotation, token);
  if (!sort) return [];
  const reach = sort === 'any' ? NEAR : FAR;
  const own = sort === 'any' ? 'persons' : sort;
  const pair = pairBefore(context, token, own, reach);
  // "the two sides" may be those who lead them
  return pair.length === 0 && own === 'lands' ? pairBefore(context, token, 'persons', NEAR) : pair;
}

function pairBefore(context: ClaimContext, token: number, own: Exclude<Sort, 'any'>, reach: number): Being[] {
  const sentence = context.annotation.sentenceOf(token);
  for (let back = 0; back <= reach && back <= sentence; back++) {
    const pair = pairIn(context, sentence - back, back === 0 ? token : Infinity, own);
    if (pair.length === 2) return pair;
    if (pair.length > 2) return [];
  }
  return [];
}

/** "the two" and "they" may be anybody, "the two men", "both leaders" are persons, "the two banks" bodies, "the two countries" lands; null for no two. */
function sortOfTwo(annotation: Annotation, token: number): Sort | null {
  const word = wordOf(annotation, token);
  if (/^(?:they|their|them)$/.test(word) || meetWord('pair', word)) return 'any';
  const isTwo = childrenBy(annotation, token, 'nummod', 'det', 'cc').some((child) =>
    meetWord('pair', wordOf(annotation, child)),
  );
  if (!isTwo) return null;
  if (personSingular(word) || personNouns().has(word)) return 'persons';
  if (meetWord('land', word)) return 'lands';
  return wordLists().bodyNouns.has(word.replace(/s$/, '')) ? 'bodies' : 'any';
}

const TYPES: Readonly<Record<Exclude<Sort, 'any'>, NodeKind>> = {
  persons: 'person',
  bodies: 'organisation',
  lands: 'place',
};

/** Two joined by "and", otherwise every one of the sort that a sentence names before the given token. */
function pairIn(context: ClaimContext, sentence: number, before: number, sort: Exclude<Sort, 'any'>): Being[] {
  const { annotation } = context;
  const fits = (being: Being | null): being is Being =>
    being?.entity.type === TYPES[sort] && (sort !== 'lands' || isNation(being.entity.name));
  const found: Being[] = [];
  let joined: Being[] = [];
  const last = Math.min(before, annotation.sentenceFirst(sentence + 1));
  for (let token = annotation.sentenceFirst(sentence); token < last; token++) {
    const being = beingAt(context, token);
    if (!fits(being) || context.entities.mentionAt(token)?.head !== token) continue;
    if (!found.some(({ entity }) => entity === being.entity)) found.push(being);
    const group = conjuncts(annotation, token)
      .map((each) => beingAt(context, each))
      .filter(fits);
    if (group.length === 2 && group[0]!.entity !== group[1]!.entity) joined = group;
  }
  return joined.length === 2 ? joined : found;
}
