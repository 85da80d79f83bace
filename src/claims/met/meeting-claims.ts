import type { Entity } from '../../entities/types.js';
import type { EdgeType, Factuality } from '../../model/kinds.js';
import { numbering, onceBy } from '../../model/once-by.js';
import type { Span } from '../../model/record.js';
import { dateOfEvent, type EventPlace, placeOfEvent } from '../events/index.js';
import { chanceOfCue } from '../network/read-cues.js';
import type { Being } from '../syntax/index.js';
import type { ClaimContext, ClaimDraft } from '../types.js';
import { joinMeetings } from './join-meetings.js';
import { judgeMeetings } from './judge-meetings.js';
import type { FoundMeeting } from './types.js';

/** A telling with all that is known of its meeting. */
export interface ToldMeeting extends FoundMeeting {
  readonly factuality: Factuality;
  readonly date: string | null;
  readonly place: EventPlace | null;
}

/** The words that a meeting's claims tell: none. */
const NONE: ClaimDraft['content'] = Object.freeze([]);

/** The claims of the meetings found: `met` for each pair, `took-part-in` for each party, `happened-in` where a place is told. */
export function meetingClaims(context: ClaimContext, found: readonly FoundMeeting[]): ClaimDraft[] {
  const told = judgeMeetings(context, found).map(([meeting, factuality]) => toldOf(context, meeting, factuality));
  const events = joinMeetings(context, told);
  const claims = told.flatMap((meeting) => claimsOf(context, meeting, events.get(meeting)!));
  return oncePerSentence(context, claims);
}

/** Every field by name, as for claims below. */
function toldOf(context: ClaimContext, meeting: FoundMeeting, factuality: Factuality): ToldMeeting {
  const { cueToken, one, other, kind, rule, chance } = meeting;
  const date = dateOfEvent(context, cueToken, factuality);
  const place = placeOfEvent(context, cueToken, partiesOf(meeting));
  const known = { cueToken, one, other, kind, rule, factuality, date, place };
  return chance === undefined ? known : Object.assign(known, { chance });
}

/** A sentence tells of a meeting of a pair once, however many of its words do: "met for talks"; the first rule's telling counts. */
function oncePerSentence({ annotation }: ClaimContext, claims: readonly ClaimDraft[]): ClaimDraft[] {
  const numberOf = numbering();
  return onceBy(claims, (claim) => {
    const pair = [numberOf(claim.source), numberOf(claim.target)].sort((a, b) => a - b);
    const isMeeting = claim.type === 'met';
    return isMeeting ? [[annotation.sentenceOf(claim.cueToken), claim.factuality, ...pair].join(' ')] : [];
  });
}

function partiesOf(meeting: FoundMeeting): Entity[] {
  return [...meeting.one, ...meeting.other].map(({ entity }) => entity);
}

function claimsOf(context: ClaimContext, meeting: ToldMeeting, event: Entity): ClaimDraft[] {
  const pairs = pairsOf(meeting);
  if (pairs.length === 0) return [];
  const cue = context.annotation.span(meeting.cueToken, meeting.cueToken);
  const claim = claimMaker(context, meeting, cue);
  const { place } = meeting;
  return [
    ...pairs.map(([a, b]) => claim('met', a, b, event)),
    ...distinct([...meeting.one, ...meeting.other]).map((being) =>
      claim('took-part-in', being, { entity: event, span: cue }, null),
    ),
    ...(place ? [claim('happened-in', { entity: event, span: cue }, place, null)] : []),
  ];
}

type Side = Pick<Being, 'entity' | 'span'>;

/** Makes the claims of one telling, which share what it says of all of them. */
function claimMaker({ annotation }: ClaimContext, meeting: ToldMeeting, cue: Span) {
  const { cueToken, factuality, rule } = meeting;
  const sentence = annotation.sentenceOf(cueToken);
  const evidence = annotation.span(annotation.sentenceFirst(sentence), annotation.sentenceFirst(sentence + 1) - 1);
  const chance = meeting.chance ?? chanceOfCue(annotation, 'met', cueToken);
  // every field by name: an object that is spread into another takes four times the memory, and there can be some hundred thousand
  return (type: EdgeType, source: Side, target: Side, event: Entity | null): ClaimDraft => ({
    type,
    source: source.entity,
    target: target.entity,
    event,
    factuality,
    evidence,
    cue,
    cueToken,
    sourceSpan: source.span,
    targetSpan: target.span,
    content: NONE,
    rule,
    chance,
  });
}

/** Everybody on one side with everybody on the other; without another side, everybody with everybody. */
function pairsOf({ one, other }: FoundMeeting): [Being, Being][] {
  const pairs =
    other.length > 0
      ? one.flatMap((a) => other.map((b): [Being, Being] => [a, b]))
      : one.flatMap((a, at) => one.slice(at + 1).map((b): [Being, Being] => [a, b]));
  return pairs.filter(([a, b]) => a.entity !== b.entity);
}

function distinct(beings: readonly Being[]): Being[] {
  return beings.filter((being, at) => beings.findIndex(({ entity }) => entity === being.entity) === at);
}
