import type { Entity } from '../../entities/types.js';
import type { Factuality } from '../../model/kinds.js';
import { numbering, onceBy } from '../../model/once-by.js';
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

/** The claims of the meetings found: `met` for each pair, `took-part-in` for each party, `happened-in` where a place is told. */
export function meetingClaims(context: ClaimContext, found: readonly FoundMeeting[]): ClaimDraft[] {
  const told = judgeMeetings(context, found).map(([meeting, factuality]): ToldMeeting => {
    return {
      ...meeting,
      factuality,
      date: dateOfEvent(context, meeting.cueToken, factuality),
      place: placeOfEvent(context, meeting.cueToken, partiesOf(meeting)),
    };
  });
  const events = joinMeetings(context, told);
  const claims = told.flatMap((meeting) => claimsOf(context, meeting, events.get(meeting)!));
  return oncePerSentence(context, claims);
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
  const { annotation } = context;
  const { cueToken, factuality, rule } = meeting;
  const sentence = annotation.sentenceOf(cueToken);
  const shared = {
    factuality,
    evidence: annotation.span(annotation.sentenceFirst(sentence), annotation.sentenceFirst(sentence + 1) - 1),
    cue: annotation.span(cueToken, cueToken),
    cueToken,
    content: [],
    rule,
    chance: meeting.chance ?? chanceOfCue(annotation, 'met', cueToken),
  };
  const met = pairsOf(meeting).map(
    ([a, b]): ClaimDraft => ({
      ...shared,
      type: 'met',
      source: a.entity,
      target: b.entity,
      event,
      sourceSpan: a.span,
      targetSpan: b.span,
    }),
  );
  if (met.length === 0) return [];
  const parts = distinct([...meeting.one, ...meeting.other]).map(
    ({ entity, span }): ClaimDraft => ({
      ...shared,
      type: 'took-part-in',
      source: entity,
      target: event,
      event: null,
      sourceSpan: span,
      targetSpan: shared.cue,
    }),
  );
  const { place } = meeting;
  const where: ClaimDraft[] = place
    ? [
        {
          ...shared,
          type: 'happened-in',
          source: event,
          target: place.entity,
          event: null,
          sourceSpan: shared.cue,
          targetSpan: place.span,
        },
      ]
    : [];
  return [...met, ...parts, ...where];
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
