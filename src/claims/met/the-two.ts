import type { Annotation } from '../../language/types.js';
import { OF_SEVERAL, SPEAKER_WITH_ANOTHER } from '../../lexicon/closed-classes.js';
import { personNouns, personSingular } from '../../mentions/person-nouns.js';
import { wordLists } from '../../mentions/word-lists.js';
import { firstWhere } from '../../model/first-where.js';
import type { NodeKind } from '../../model/kinds.js';
import { speakerAt } from '../speaker-at.js';
import { type Being, beingAt, childrenBy, conjuncts, prepositionOf, wordOf } from '../syntax/index.js';
import type { ClaimContext } from '../types.js';
import { isNation, meetWord } from './lexicon.js';
import type { FoundMeeting } from './types.js';

/** For whom a word for two stands; nobody where it is none. */
export type TwoAt = (token: number) => Being[];

/** How many sentences back the two are looked for, where "the two leaders" or "both countries" says what they are. */
const FAR = 10;
/** "they" and "the two" reach no further than this. */
const NEAR = 2;

/** What the two are; `many` where a plural tells no number: "the leaders", "the sides". */
type Sort = 'persons' | 'bodies' | 'lands' | 'any' | 'many';
/** What is looked for among names. */
type Named = Exclude<Sort, 'any' | 'many'>;

/**
 * Whom "the two", "both men", "the two countries", "they" or "their" stand for: the two last told to have met, unless two are named
 * together behind that; else the two last named together, or the only two of their sort of a sentence. A sentence with more of them,
 * none of them joined, leaves it open. "The leaders" and "we" stand for two who are told to have met.
 */
export function theTwoAt(context: ClaimContext, token: number, told: readonly FoundMeeting[]): Being[] {
  if (SPEAKER_WITH_ANOTHER.has(wordOf(context.annotation, token))) return partnerOfSpeaker(context, token, told);
  const sort = sortOfTwo(context.annotation, token);
  if (!sort) return metBefore(context, token, sortOfMany(context.annotation, token), told)?.pair ?? [];
  const reach = sort === 'any' ? NEAR : FAR;
  const own = sort === 'any' || sort === 'many' ? 'persons' : sort;
  const named = pairBefore(context, token, own, reach);
  const beside = context.annotation.xpos(token) === 'PRP$' ? joinedBeside(context, token) : [];
  if (beside.length > 0) return beside;
  const met = metBefore(context, token, sort, told);
  // two named with them in one sentence, or joined behind that
  const here = context.annotation.sentenceOf(token);
  const isNearer = named && (named.isJoined || named.sentence === here) && met && named.sentence > met.sentence;
  if (met && !isNearer) return met.pair;
  if (named) return named.pair;
  // "the two sides" may be those who lead them
  return own === 'lands' ? (pairBefore(context, token, 'persons', NEAR)?.pair ?? []) : [];
}

/** Two beings, and where they are last named or told of. */
interface Pair {
  readonly pair: Being[];
  readonly sentence: number;
  readonly isJoined: boolean;
}

/** "[Norland and Marra] agreed after their talks": two lands or bodies joined just before in the sentence. */
function joinedBeside(context: ClaimContext, token: number): Being[] {
  const { annotation } = context;
  for (let at = token - 1; at >= annotation.sentenceFirst(annotation.sentenceOf(token)); at--) {
    if (!childrenBy(annotation, at, 'conj').some((child) => child < token)) continue;
    // "members, such as Norland and Marra, agreed after their talks": all members' talks
    if (annotation.baseRelation(at) !== 'nsubj' && prepositionOf(annotation, at) !== 'by') continue;
    const joined = conjuncts(annotation, at).flatMap((each) => beingAt(context, each) ?? []);
    const isBoth = joined.every(({ entity }) => entity.type === 'organisation' || isNation(entity.name));
    if (joined.length === 2 && isBoth && joined[0]!.entity !== joined[1]!.entity) return joined;
  }
  return [];
}

/** The two of such a sort who are last told to have met before the token; null where the last of that sort were more. */
function metBefore(
  { annotation }: ClaimContext,
  token: number,
  sort: Sort | null,
  told: readonly FoundMeeting[],
): Pair | null {
  if (!sort) return null;
  const meetings = byCue(told);
  const earliest = annotation.sentenceOf(token) - (sort === 'any' ? NEAR : FAR);
  for (let at = firstFrom(meetings, token) - 1; at >= 0; at--) {
    const sentence = annotation.sentenceOf(meetings[at]!.cueToken);
    if (sentence < earliest) return null;
    const pair = partiesOf(meetings[at]!);
    if (!pair.every((being) => fits(being, sort))) continue;
    return pair.length === 2 ? { pair, sentence, isJoined: false } : null;
  }
  return null;
}

const sorted = new WeakMap<readonly FoundMeeting[], readonly FoundMeeting[]>();

/** The meetings by their cues; of those with one cue the one found first stands last. */
function byCue(told: readonly FoundMeeting[]): readonly FoundMeeting[] {
  let meetings = sorted.get(told);
  if (!meetings) {
    meetings = [...told].reverse().sort((a, b) => a.cueToken - b.cueToken);
    sorted.set(told, meetings);
  }
  return meetings;
}

/** How many of the meetings have their cues before the token. */
function firstFrom(meetings: readonly FoundMeeting[], token: number): number {
  return firstWhere(meetings.length, (at) => meetings[at]!.cueToken >= token);
}

/** "[We] discussed the plan", says one of two who met: the other. */
function partnerOfSpeaker(context: ClaimContext, token: number, told: readonly FoundMeeting[]): Being[] {
  const speaker = speakerAt(context, token);
  const pair = metBefore(context, token, 'many', told)?.pair ?? [];
  return speaker && pair.some(({ entity }) => entity === speaker.entity) ? pair : [];
}

function partiesOf({ one, other }: FoundMeeting): Being[] {
  const all = [...one, ...other];
  return all.filter(({ entity }, at) => all.findIndex((each) => each.entity === entity) === at);
}

function pairBefore(context: ClaimContext, token: number, own: Named, reach: number): Pair | null {
  const sentence = context.annotation.sentenceOf(token);
  for (let back = 0; back <= reach && back <= sentence; back++) {
    const found = pairIn(context, sentence - back, back === 0 ? token : Infinity, own);
    if (found.pair.length === 2) return { ...found, sentence: sentence - back };
    if (found.pair.length > 2) return null;
  }
  return null;
}

/** "the two" and "they" may be anybody, "the two men", "both leaders" are persons, "the two banks" bodies, "the two countries" lands; null for no two. */
function sortOfTwo(annotation: Annotation, token: number): Sort | null {
  const word = wordOf(annotation, token);
  if (OF_SEVERAL.has(word) || meetWord('pair', word)) return 'any';
  const isTwo = childrenBy(annotation, token, 'nummod', 'det', 'cc').some((child) =>
    meetWord('pair', wordOf(annotation, child)),
  );
  if (!isTwo) return null;
  if (personSingular(word) || personNouns().has(word)) return 'persons';
  if (meetWord('land', word)) return 'lands';
  return wordLists().bodyNouns.has(word.replace(/s$/, '')) ? 'bodies' : 'any';
}

/** "the [leaders]", "the [sides]": of those who met. */
function sortOfMany(annotation: Annotation, token: number): Sort | null {
  const word = wordOf(annotation, token);
  const isThe = childrenBy(annotation, token, 'det').some((child) => wordOf(annotation, child) === 'the');
  if (!isThe || annotation.xpos(token) !== 'NNS') return null;
  if (meetWord('land', word)) return 'many';
  const isLeader = meetWord('group', word.replace(/s$/, '')) !== null;
  return isLeader && personSingular(word) ? 'persons' : null;
}

/** Whether a being is of the sort; of those who met "the two countries" may be bodies that lead them. */
function fits({ entity }: Being, sort: Sort): boolean {
  if (sort === 'any' || sort === 'many') return true;
  if (sort === 'lands') return entity.type !== 'person';
  return entity.type === TYPES[sort];
}

const TYPES: Readonly<Record<Named, NodeKind>> = {
  persons: 'person',
  bodies: 'organisation',
  lands: 'place',
};

/** Two joined by "and", otherwise every one of the sort that a sentence names before the given token. */
function pairIn(context: ClaimContext, sentence: number, before: number, sort: Named): Omit<Pair, 'sentence'> {
  const { annotation } = context;
  const isOne = (being: Being | null): being is Being =>
    being?.entity.type === TYPES[sort] && (sort !== 'lands' || isNation(being.entity.name));
  const found: Being[] = [];
  let joined: Being[] = [];
  const last = Math.min(before, annotation.sentenceFirst(sentence + 1));
  for (let token = annotation.sentenceFirst(sentence); token < last; token++) {
    const being = beingAt(context, token);
    if (!isOne(being) || context.entities.mentionAt(token)?.head !== token) continue;
    if (!found.some(({ entity }) => entity === being.entity)) found.push(being);
    const group = conjuncts(annotation, token)
      .map((each) => beingAt(context, each))
      .filter(isOne);
    if (group.length === 2 && group[0]!.entity !== group[1]!.entity) joined = group;
  }
  return joined.length === 2 ? { pair: joined, isJoined: true } : { pair: found, isJoined: false };
}
