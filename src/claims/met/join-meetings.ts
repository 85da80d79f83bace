import type { Entity } from '../../entities/types.js';
import { meetingName } from '../../model/meeting-name.js';
import { datesAgree } from '../events/index.js';
import type { ClaimContext } from '../types.js';
import type { ToldMeeting } from './meeting-claims.js';
import { PartyIndex } from './party-index.js';

/** Of meetings there can be some hundred thousand. */
const NONE: readonly never[] = Object.freeze([]);

/**
 * The event of each telling. Two tellings are of one meeting when the same beings take part, both are as far a fact, and neither date
 * nor place speaks against it; a telling that would fit two meetings stays apart.
 */
export function joinMeetings(context: ClaimContext, told: readonly ToldMeeting[]): Map<ToldMeeting, Entity> {
  const groups: Group[] = [];
  const index = new PartyIndex<Group>();
  for (const meeting of [...told].sort((a, b) => a.cueToken - b.cueToken)) {
    const parties = partiesOf(meeting);
    const fitting = new Set<Group>();
    for (const group of index.near(parties, meeting.factuality)) {
      if (group.various.every((other) => agree(meeting, parties, other))) fitting.add(group);
      // a telling that fits two stays apart, however many more it fits
      if (fitting.size > 1) break;
    }
    const [known] = fitting.size === 1 ? fitting : [];
    if (!known) groups.push({ tellings: [meeting], various: [{ meeting, parties }] });
    else {
      known.tellings.push(meeting);
      if (known.various.some((other) => isLike(meeting, parties, other))) continue;
      known.various.push({ meeting, parties });
    }
    index.add(parties, meeting.factuality, known ?? groups.at(-1)!);
  }
  const events = new Map<ToldMeeting, Entity>();
  for (const { tellings } of groups) {
    const event = eventOf(context, tellings);
    for (const meeting of tellings) events.set(meeting, event);
  }
  return events;
}

interface WithParties {
  readonly meeting: ToldMeeting;
  readonly parties: ReadonlySet<Entity>;
}

/** Tellings of one meeting, and of those that tell the very same of it one each. */
interface Group {
  readonly tellings: ToldMeeting[];
  readonly various: WithParties[];
}

/** Whether two tellings agree and disagree with the same others. */
function isLike(
  one: ToldMeeting,
  parties: ReadonlySet<Entity>,
  { meeting: other, parties: others }: WithParties,
): boolean {
  return (
    one.factuality === other.factuality &&
    one.date === other.date &&
    one.place?.entity === other.place?.entity &&
    parties.size === others.size &&
    [...parties].every((entity) => others.has(entity))
  );
}

function agree(one: ToldMeeting, a: ReadonlySet<Entity>, { meeting: other, parties: b }: WithParties): boolean {
  if (one.factuality !== other.factuality || !datesAgree(one.date, other.date)) return false;
  if (one.place && other.place && one.place.entity !== other.place.entity) return false;
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  return [...small].every((entity) => large.has(entity));
}

function partiesOf({ one, other }: ToldMeeting): Set<Entity> {
  return new Set([...one, ...other].map(({ entity }) => entity));
}

function eventOf({ annotation }: ClaimContext, group: readonly ToldMeeting[]): Entity {
  const parties = [...new Set(group.flatMap((meeting) => [...partiesOf(meeting)]))];
  const names = parties.map(({ name }) => name);
  const dates = group.flatMap(({ date }) => date ?? []).sort((a, b) => b.length - a.length);
  return {
    type: 'event',
    name: meetingName(group[0]!.kind, names),
    aliases: NONE,
    mentions: group.map(({ cueToken }) => ({
      first: cueToken,
      last: cueToken,
      head: cueToken,
      titleFirst: cueToken,
      span: annotation.span(cueToken, cueToken),
      form: 'description' as const,
      type: 'event' as const,
      roles: NONE,
      rule: 'meeting',
      eventKind: group[0]!.kind,
    })),
    event: {
      kind: group[0]!.kind,
      date: dates[0] ?? null,
      place: group.find(({ place }) => place)?.place?.entity ?? null,
    },
  };
}
