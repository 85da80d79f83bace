import type { Entity } from '../../entities/types.js';
import { datesAgree } from '../events/index.js';
import type { ClaimContext } from '../types.js';
import type { ToldMeeting } from './meeting-claims.js';

/**
 * The event of each telling. Two tellings are of one meeting when the same beings take part, both are as far a fact, and neither date
 * nor place speaks against it; a telling that would fit two meetings stays apart.
 */
export function joinMeetings(context: ClaimContext, told: readonly ToldMeeting[]): Map<ToldMeeting, Entity> {
  const groups: ToldMeeting[][] = [];
  for (const meeting of [...told].sort((a, b) => a.cueToken - b.cueToken)) {
    const fitting = groups.filter((group) => group.every((other) => agree(meeting, other)));
    if (fitting.length === 1) fitting[0]!.push(meeting);
    else groups.push([meeting]);
  }
  const events = new Map<ToldMeeting, Entity>();
  for (const group of groups) {
    const event = eventOf(context, group);
    for (const meeting of group) events.set(meeting, event);
  }
  return events;
}

function agree(one: ToldMeeting, other: ToldMeeting): boolean {
  if (one.factuality !== other.factuality || !datesAgree(one.date, other.date)) return false;
  if (one.place && other.place && one.place.entity !== other.place.entity) return false;
  const [a, b] = [partiesOf(one), partiesOf(other)];
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
    name: `${group[0]!.kind} of ${names.slice(0, -1).join(', ')} and ${names.at(-1)}`,
    aliases: [],
    mentions: group.map(({ cueToken }) => ({
      first: cueToken,
      last: cueToken,
      head: cueToken,
      titleFirst: cueToken,
      span: annotation.span(cueToken, cueToken),
      form: 'description' as const,
      type: 'event' as const,
      roles: [],
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
