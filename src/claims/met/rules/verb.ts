import { isSport } from '../../is-sport.js';
import {
  type Being,
  childrenBy,
  frameOf,
  isVerbal,
  lemmaOf,
  type Oblique,
  obliquesOf,
  phrasalLemma,
  subjectsOf,
  wordOf,
} from '../../syntax/index.js';
import type { ClaimContext } from '../../types.js';
import { type MeetEntry, meetWord } from '../lexicon.js';
import { partiesAt } from '../parties-at.js';
import type { TwoAt } from '../the-two.js';
import type { FoundMeeting, MeetingRule } from '../types.js';

/** "Ada met (with) Bo", "Bo was received by Ada", "Ada and Bo met", "the two met" */
export const verbRule: MeetingRule = {
  name: 'met/verb',
  gives: ['met/verb-object', 'met/verb-with', 'met/verb-alone', 'met/invited'],
  needs: ['beings'],
  reason: 'verbs of meeting tell who with whom most surely',
  find: (context) => findByVerb(context, () => []),
};

/** Meetings that verbs tell; `twoAt` says for whom words for two stand: "[they] met Bo". */
export function findByVerb(context: ClaimContext, twoAt: TwoAt): FoundMeeting[] {
  const { annotation } = context;
  const found: FoundMeeting[] = [];
  for (let token = 0; token < annotation.size; token++) {
    // "Meet" in the name of a programme meets nobody
    if (!isVerbal(annotation, token) || isInName(context, token)) continue;
    const entry = entryOf(context, token);
    if (entry) found.push(...meetingsOf(context, token, entry, twoAt), ...invitedTo(context, token));
    if (entry?.frames.includes('alone')) found.push(...askedTo(context, token));
  }
  return found;
}

/** "will [meet] Bo Marsh in the semifinal" */
function isFixture(context: ClaimContext, verb: number): boolean {
  return lemmaOf(context.annotation, verb) === 'meet' && isSport(context, verb);
}

/** "[Meet] the Press": not "to [host] President Bo Marsh", whose title was read too far. */
function isInName({ entities }: ClaimContext, token: number): boolean {
  const mention = entities.mentionAt(token);
  return mention?.form === 'name' && mention.first <= token && token <= mention.last;
}

function entryOf({ annotation }: ClaimContext, token: number): MeetEntry | null {
  const phrasal = phrasalLemma(annotation, token);
  const whole = meetWord('verb', phrasal);
  if (whole || phrasal !== lemmaOf(annotation, token)) return whole;
  const adverb = childrenBy(annotation, token, 'advmod').find((child) => child === token + 1);
  return adverb === undefined ? null : meetWord('verb', `${phrasal} ${wordOf(annotation, adverb)}`);
}

/** "[Ada] rejected a request from Bo [to meet]": who asks, and who is asked. */
function askedTo(context: ClaimContext, token: number): FoundMeeting[] {
  const { annotation } = context;
  const asked = annotation.head(token);
  if (asked < 0 || annotation.baseRelation(token) !== 'acl' || !meetWord('asked', lemmaOf(annotation, asked)))
    return [];
  const { doers, undergoers, obliques } = frameOf(annotation, token);
  const over = annotation.head(asked);
  if (undergoers.length > 0 || obliques.some(({ preposition }) => preposition === 'with')) return [];
  if (over < 0 || !isVerbal(annotation, over) || annotation.baseRelation(asked) !== 'obj') return [];
  const one = doers.flatMap((doer) => partiesAt(context, doer));
  const other = subjectsOf(annotation, over)
    .flatMap((subject) => partiesAt(context, subject))
    .filter(({ entity }) => !one.some((asker) => asker.entity === entity));
  return one.length > 0 && other.length > 0
    ? [{ cueToken: token, one, other, kind: 'meeting', rule: 'met/invited' }]
    : [];
}

/** "[Ada] invited Bo to meet (the board)": the host meets the guest too. */
function invitedTo(context: ClaimContext, token: number): FoundMeeting[] {
  const { annotation } = context;
  const host = annotation.head(token);
  if (host < 0 || annotation.baseRelation(token) !== 'xcomp' || !meetWord('invite', lemmaOf(annotation, host)))
    return [];
  const { doers, undergoers } = frameOf(annotation, host);
  const one = doers.flatMap((doer) => partiesAt(context, doer));
  const other = undergoers.flatMap((guest) => partiesAt(context, guest));
  return one.length > 0 && other.length > 0
    ? [{ cueToken: token, one, other, kind: 'meeting', rule: 'met/invited' }]
    : [];
}

function meetingsOf(context: ClaimContext, token: number, entry: MeetEntry, twoAt: TwoAt): FoundMeeting[] {
  const { doers, undergoers, obliques, isPassive } = frameOf(context.annotation, token);
  const kind = entry.event ?? 'meeting';
  // "[Ada] was closeted with Bo"
  const isShut = isPassive && doers.length === 0 && !entry.frames.includes('object');
  const named = (isShut ? undergoers : doers).flatMap((doer) => partiesAt(context, doer));
  // "[they] met Bo", "[the pair] met Bo"
  const one = named.length > 0 ? named : doers.flatMap(twoAt);
  const fits = (being: Being) => !entry.person || being.entity.type === 'person';
  if (entry.person && one.some(({ entity }) => entity.type === 'organisation')) return [];
  if (entry.frames.includes('object')) {
    const other = undergoers
      .filter((each) => !isAside(context, token, each))
      .flatMap((each) => partiesAt(context, each))
      .filter(fits)
      // "candidates received gifts, including Ada and Bo"
      .filter(({ entity }) => !one.some((being) => being.entity === entity));
    if (other.length > 0 && one.length > 0 && !meetsStandard(context, token) && !isFixture(context, token))
      return [{ cueToken: token, one, other, kind, rule: 'met/verb-object' }];
  }
  if (entry.frames.includes('with')) {
    // "discuss the plan with Bo": parsers hang "with Bo" on the plan
    const isMatter = entry.frames.includes('matter');
    if (isMatter && !undergoers.some((each) => meetWord('matter', lemmaOf(context.annotation, each)))) return [];
    const below =
      isMatter || entry.frames.includes('topic') ? undergoers.flatMap((each) => withBelow(context, each)) : [];
    const partners = [...obliques, ...below].filter(({ preposition }) => preposition === 'with');
    const other = partners.flatMap((each) => partiesAt(context, each.token)).filter(fits);
    if (other.length > 0) return one.length > 0 ? [{ cueToken: token, one, other, kind, rule: 'met/verb-with' }] : [];
  }
  if (isFixture(context, token)) return [];
  const isAlone = entry.frames.includes('topic') || (entry.frames.includes('alone') && undergoers.length === 0);
  if (!isAlone || isOnStage(context, token)) return [];
  if (obliques.some(({ preposition }) => preposition === 'with')) return [];
  // "[we] discussed the plan": who speaks and whom he met
  const all = one.length === 1 ? [...one, ...doers.flatMap(twoAt)] : one;
  const both = all.filter(({ entity }, at) => all.findIndex((each) => each.entity === entity) === at);
  return both.length > 1 ? [{ cueToken: token, one: both, other: [], kind, rule: 'met/verb-alone' }] : [];
}

/** "the use of missiles [with Bo]": phrases of an object and of what hangs on it. */
function withBelow({ annotation }: ClaimContext, object: number): readonly Oblique[] {
  return [object, ...childrenBy(annotation, object, 'nmod')]
    .filter((each) => !meetWord('bond', lemmaOf(annotation, each)))
    .flatMap((each) => obliquesOf(annotation, each));
}

/** "met [for the first of three debates]": no meeting but a show. */
function isOnStage({ annotation }: ClaimContext, verb: number): boolean {
  return childrenBy(annotation, verb, 'obl').some((child) =>
    [child, ...annotation.children(child)].some((word) =>
      meetWord('stage', lemmaOf(annotation, word).replace(/s$/, '')),
    ),
  );
}

/** "meet in Orlin, May 16. ([Cy Dorn], Press Pool)": who took the picture is met by nobody. */
function isAside({ annotation }: ClaimContext, verb: number, object: number): boolean {
  for (let token = verb + 1; token <= object; token++) if (annotation.form(token).includes('(')) return true;
  return false;
}

/** How far behind the verb a standard is looked for: "met the board's fifteen percent [threshold]". */
const STANDARD_REACH = 10;

/** "met the [deadline] Bo set", "received 38 [percent], Bo three": no being is met. */
function meetsStandard({ annotation }: ClaimContext, verb: number): boolean {
  const end = Math.min(annotation.sentenceFirst(annotation.sentenceOf(verb) + 1), verb + STANDARD_REACH);
  for (let token = verb + 1; token < end && annotation.form(token) !== ','; token++) {
    if (meetWord('standard', lemmaOf(annotation, token).replace(/s$/, ''))) return true;
  }
  return annotation.upos(verb + 1) === 'NUM' || annotation.upos(verb + 1) === 'SYM';
}
