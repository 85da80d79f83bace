import type { Annotation } from '../../../language/types.js';
import { BEHIND_MEETING, OF_COMING, OF_MEMBERS, OF_PRESENCE } from '../../../lexicon/closed-classes.js';
import {
  type Being,
  beingAt,
  childrenBy,
  frameOf,
  isNominal,
  lemmaOf,
  type NounArguments,
  nounArgumentsOf,
  prepositionOf,
  wordOf,
} from '../../syntax/index.js';
import type { ClaimContext } from '../../types.js';
import { meetWord } from '../lexicon.js';
import { isParty, partiesAt } from '../parties-at.js';
import type { TwoAt } from '../the-two.js';
import type { FoundMeeting, MeetingRule } from '../types.js';
import { whoHolds } from '../who-holds.js';

/** "a meeting between Ada and Bo", "Ada's meeting with Bo", "Ada held talks with Bo", "after a meeting with Bo, Ada left", "the Lund-Marsh summit" */
export const nounRule: MeetingRule = {
  name: 'met/noun',
  gives: [
    'met/noun-between',
    'met/noun-with',
    'met/noun-of',
    'met/noun-together',
    'met/noun-compound',
    'met/noun-told',
    'met/invited',
  ],
  needs: ['beings'],
  reason: 'nouns of meeting, whose parties stand around them',
  find: (context) => findByNoun(context, () => []),
};

/** Meetings that nouns tell; `twoAt` says for whom words for two stand: "[their] meeting". */
export function findByNoun(context: ClaimContext, twoAt: TwoAt): FoundMeeting[] {
  const { annotation } = context;
  const found: FoundMeeting[] = [];
  for (let token = 0; token < annotation.size; token++) {
    if (!isNominal(annotation, token) && !isOwned(context, token)) continue;
    const entry =
      meetWord('noun', wordsFrom(context, token)) ??
      meetWord('noun', wordOf(annotation, token)) ??
      meetWord('noun', lemmaOf(annotation, token).replace(/s$/, ''));
    if (!entry || isShow(context, token)) continue;
    const sides = sidesOf(context, token, twoAt);
    if (sides) found.push({ cueToken: token, kind: entry.event ?? 'meeting', ...sides });
  }
  return found;
}

/** "sit down", "sit-down" split at its hyphen */
function wordsFrom({ annotation }: ClaimContext, token: number): string {
  const hyphen = token + 2 < annotation.size && annotation.form(token + 1) === '-' ? 1 : 0;
  const next = Math.min(token + 1 + hyphen, annotation.size - 1);
  return `${wordOf(annotation, token)} ${wordOf(annotation, next)}`;
}

/** "Ada's [sit] down with Bo": a verb with an owner is a noun here. */
function isOwned({ annotation }: ClaimContext, token: number): boolean {
  return (
    annotation.upos(token) === 'VERB' &&
    annotation.children(token).some((child) => annotation.relation(child) === 'nmod:poss')
  );
}

type Sides = Pick<FoundMeeting, 'one' | 'other' | 'rule'>;

function sidesOf(context: ClaimContext, noun: number, twoAt: TwoAt): Sides | null {
  const args = nounArgumentsOf(context.annotation, noun);
  const by = (...prepositions: string[]) =>
    [...args.obliques, ...lightObliques(context, args)]
      .filter(({ preposition }) => prepositions.includes(preposition))
      .flatMap(({ token }) => partiesAt(context, token));
  const invited = invitedTo(context, noun, args);
  if (invited) return invited;
  const near = by('between', 'among', 'involving');
  const between = near.length > 1 ? near : betweenBehind(context, noun);
  if (between.length > 1) return { one: between, other: [], rule: 'met/noun-between' };
  // "a meeting between the two men"
  const twoBetween = [...args.obliques, ...lightObliques(context, args)]
    .filter(({ preposition }) => preposition === 'between')
    .flatMap(({ token }) => twoAt(token));
  if (twoBetween.length > 1) return { one: twoBetween, other: [], rule: 'met/noun-between' };
  const owners = args.owners.flatMap((owner) => partiesAt(context, owner));
  // "regrets [meeting] Bo": a gerund the parser takes for a noun keeps its object
  const met = childrenBy(context.annotation, noun, 'obj').flatMap((object) => partiesAt(context, object));
  const beside = by('with');
  const partners = [...(beside.length > 0 ? beside : withBelow(context, noun)), ...met];
  if (partners.length > 0) {
    const one = owners.length > 0 ? owners : whoHolds(context, noun, partners, twoAt);
    if (one.length > 0) return { one, other: partners, rule: 'met/noun-with' };
    // "a meeting with the leaders of Orlin and Tarn": with nobody else, they meet each other
    return partners.length > 2 ? { one: partners, other: [], rule: 'met/noun-between' } : null;
  }
  if (owners.length > 1) return { one: owners, other: [], rule: 'met/noun-of' };
  const of = by('of');
  if (of.length > 1) return { one: of, other: [], rule: 'met/noun-of' };
  if (of.length === 1 && owners.length === 1) return { one: owners, other: of, rule: 'met/noun-of' };
  const named = modifiersOf(context, args);
  if (named.length > 1) return { one: named, other: [], rule: 'met/noun-compound' };
  const two = args.owners.flatMap(twoAt);
  if (two.length > 1) return { one: two, other: [], rule: 'met/noun-of' };
  return (
    togetherAbove(context, noun, args, twoAt) ??
    afterTheirMeeting(context, noun, args, twoAt) ??
    toldThere(context, noun, args)
  );
}

/** "held [talks] with Bo": parsers hang "with Bo" on the verb as often as on the noun. */
function lightObliques({ annotation }: ClaimContext, { verb, place }: NounArguments) {
  if (verb < 0 || place !== 'obj' || !meetWord('light', lemmaOf(annotation, verb))) return [];
  return nounArgumentsOf(annotation, verb).obliques;
}

/** How many words behind its noun "between Ada and Bo" may stand, hung elsewhere: "talks to take place between Ada and Bo". */
const BETWEEN_REACH = 12;

function betweenBehind(context: ClaimContext, noun: number): Being[] {
  const { annotation } = context;
  const end = Math.min(annotation.sentenceFirst(annotation.sentenceOf(noun) + 1), noun + BETWEEN_REACH);
  for (let token = noun + 1; token < end; token++) {
    if (wordOf(annotation, token) !== 'between') continue;
    const sides = annotation.head(token);
    // another deed has sides of its own: "the meeting and the war between them", but not "the meeting held between them"
    const deed = annotation.head(sides) === token - 1 && annotation.head(token - 1) !== noun;
    if (deed) return [];
    const found = partiesAt(context, sides);
    return found.length === 1 ? [...found, ...joinedBehind(context, sides, end)] : found;
  }
  return [];
}

/** "between the president, Ada, and [the envoy Bo]": whom parsers join to something else. */
function joinedBehind(context: ClaimContext, first: number, end: number): Being[] {
  const { annotation, entities } = context;
  let isJoined = false;
  for (let token = first + 1; token < end && annotation.upos(token) !== 'VERB'; token++) {
    if (wordOf(annotation, token) === 'and') isJoined = true;
    else if (isJoined && entities.mentionAt(token)?.head === token && annotation.upos(token) === 'PROPN') {
      return partiesAt(context, token);
    }
  }
  return [];
}

/** "talks in Orlin [with Bo]": the phrase hangs on what stands between. */
function withBelow(context: ClaimContext, noun: number): Being[] {
  const { annotation } = context;
  return childrenBy(annotation, noun, 'nmod', 'obl', 'acl')
    .filter((child) => child > noun)
    .flatMap((child) => childrenBy(annotation, child, 'nmod', 'obl'))
    .filter((phrase) => prepositionOf(annotation, phrase) === 'with')
    .flatMap((phrase) => partiesAt(context, phrase));
}

/** "[Orlin]-[Tarn] talks", "the [Lund]-[Marsh] meeting", "[Orlin] [WTO] talks" */
function modifiersOf(context: ClaimContext, { modifiers }: NounArguments): Being[] {
  const { annotation } = context;
  const named = modifiers
    .flatMap((token) => [...childrenBy(annotation, token, 'compound', 'conj', 'flat'), token])
    // "the [union's] board meeting"
    .filter((token) => childrenBy(annotation, token, 'case').length === 0);
  const found = named.flatMap((token) => beingAt(context, token) ?? []).filter(isParty);
  return found.filter((being, at) => found.findIndex(({ entity }) => entity === being.entity) === at);
}

/** "a town hall meeting", "a campaign breakfast": a stage, no meeting of two. */
function isShow({ annotation }: ClaimContext, noun: number): boolean {
  return childrenBy(annotation, noun, 'compound', 'amod').some((child) =>
    [child, ...annotation.children(child)].some((word) => meetWord('show', wordOf(annotation, word))),
  );
}

/** "Ada, Bo and Cy will hold a meeting", "the two held talks" */
function togetherAbove(context: ClaimContext, noun: number, args: NounArguments, twoAt: TwoAt): Sides | null {
  const { annotation } = context;
  if (!isHeldBy(annotation, noun, args)) return null;
  const all = whoHolds(context, noun, [], twoAt);
  return all.length > 1 ? { one: all, other: [], rule: 'met/noun-together' } : null;
}

/** "held [talks]", "engaged in [talks]", "are in [talks]" */
function isHeldBy(annotation: Annotation, noun: number, { verb, place }: NounArguments): boolean {
  const preposition = prepositionOf(annotation, noun);
  if (verb < 0) return preposition === 'in' && childrenBy(annotation, noun, 'cop').length > 0;
  if (place === 'obj') return meetWord('together', lemmaOf(annotation, verb)) !== null;
  const adverb = childrenBy(annotation, verb, 'advmod').filter((child) => child === verb + 1);
  const phrase = [lemmaOf(annotation, verb), ...adverb.map((word) => wordOf(annotation, word)), preposition];
  return place === 'obl' && meetWord('together', phrase.join(' ')) !== null;
}

/** "[Ada] invited [Bo] to a meeting" */
function invitedTo(context: ClaimContext, noun: number, args: NounArguments): Sides | null {
  const { annotation } = context;
  if (args.verb < 0 || !args.place.startsWith('obl') || !meetWord('invite', lemmaOf(annotation, args.verb)))
    return null;
  if (!OF_COMING.has(prepositionOf(annotation, noun))) return null;
  const { doers, undergoers } = frameOf(annotation, args.verb);
  const one = doers.flatMap((doer) => partiesAt(context, doer));
  const other = undergoers.flatMap((guest) => partiesAt(context, guest));
  return one.length > 0 && other.length > 0 ? { one, other, rule: 'met/invited' } : null;
}

/** "Ada and Bo agreed to go on [after a meeting] on Monday" */
function afterTheirMeeting(context: ClaimContext, noun: number, args: NounArguments, twoAt: TwoAt): Sides | null {
  const { annotation } = context;
  if (!BEHIND_MEETING.has(prepositionOf(annotation, noun)) || args.obliques.some(tellsParties)) return null;
  if (meetWord('ambiguous', wordOf(annotation, noun))) return null;
  const all = whoHolds(context, noun, [], twoAt).filter(({ entity }) => entity.type === 'person');
  return all.length === 2 ? { one: all, other: [], rule: 'met/noun-together' } : null;
}

/** "[during the talks] Ada told Bo", "at a meeting on Monday, Cy said, Ada assured Bo": who speaks and who listens are both there. */
function toldThere(context: ClaimContext, noun: number, args: NounArguments): Sides | null {
  const { annotation } = context;
  if (!OF_PRESENCE.has(prepositionOf(annotation, noun)) || args.obliques.some(tellsParties)) return null;
  if (args.verb < 0 || args.owners.length > 0 || args.modifiers.length > 0) return null;
  const verbs = [args.verb, ...childrenBy(annotation, args.verb, 'ccomp').filter((clause) => clause > noun)];
  for (const verb of verbs) {
    const one = frameOf(annotation, verb).doers.flatMap((doer) => partiesAt(context, doer));
    const other = listenersOf(annotation, verb).flatMap((each) => partiesAt(context, each));
    if (one.length > 0 && other.length > 0) return { one, other, rule: 'met/noun-told' };
  }
  return null;
}

/** "told [Bo]", "said to [Bo]" */
function listenersOf(annotation: Annotation, verb: number): number[] {
  const { undergoers, obliques } = frameOf(annotation, verb);
  if (meetWord('addressed', lemmaOf(annotation, verb))) return [...undergoers, ...childrenBy(annotation, verb, 'iobj')];
  if (!meetWord('spoken', lemmaOf(annotation, verb))) return [];
  return obliques.filter(({ preposition }) => preposition === 'to').map(({ token }) => token);
}

/** "a meeting [of Pacific leaders]", "a meeting [with voters]" */
function tellsParties({ preposition }: { preposition: string }): boolean {
  return OF_MEMBERS.has(preposition);
}
