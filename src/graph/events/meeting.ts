import { DATE_TOLERANCE, datesAgree, daysFrom, NEWS_WINDOW } from './dates.js';
import type { EventJoin, EventRule, Ground, Told } from './types.js';

const MEETINGS = new Set(['meeting', 'talks', 'summit', 'visit']);

/** Tellings held to be of one meeting so far. */
interface Group {
  readonly first: Told;
  /** one of all that tell the same day, place and participants: what agrees with it agrees with them */
  readonly various: Map<string, Told>;
  /** one of all that were told of the same day */
  readonly days: Map<string | null, Told>;
}

const newGroup = (first: Told): Group => addTo({ first, various: new Map(), days: new Map() }, first);

function addTo(group: Group, told: Told): Group {
  const { telling, place, beings } = told;
  group.various.set([telling.date, place, ...beings].join(' '), told);
  group.days.set(dayOf(told), told);
  return group;
}

/**
 * The same participants, place and day are one meeting. A telling without a date or place joins the only meeting that fits;
 * with two that fit it stays apart.
 */
export const meetingRule: EventRule = {
  name: 'event/meeting',
  keys: ({ telling, beings }) => (MEETINGS.has(telling.kind) ? pairsOfBeings(beings) : []),
  join: (group, _key, ground) => (group.length > 1 ? joinPair(group, ground) : []),
};

/** Every two that took part: meetings that share two participants may be one. */
function pairsOfBeings(beings: readonly number[]): string[] {
  return beings.flatMap((one, at) => beings.slice(at + 1).map((other) => `${one} ${other}`));
}

/** Tellings that know most come first: date and place, date alone, place alone, neither. */
function joinPair(tellings: readonly Told[], ground: Ground): readonly EventJoin[] {
  const byDay = new Map<string | null, Group[]>();
  const joins: EventJoin[] = [];
  for (const told of [...tellings].sort(byKnowledge)) {
    const home = onlyOne(byDay, told, ground);
    if (home) {
      joins.push({ one: home.first.index, other: told.index, reason: reasonFor(told) });
      addTo(home, told);
      continue;
    }
    const { date } = told.telling;
    if (!byDay.has(date)) byDay.set(date, []);
    byDay.get(date)!.push(newGroup(told));
  }
  return joins;
}

/** The group that a telling fits; null where none does, or two do. */
function onlyOne(byDay: ReadonlyMap<string | null, readonly Group[]>, told: Told, ground: Ground): Group | null {
  const { date } = told.telling;
  let home: Group | null = null;
  for (const [day, groups] of byDay) {
    // the days first: they rule out most
    if (date !== null && day !== null && !datesAgree(day, date)) continue;
    for (const group of groups) {
      if (!fits(told, group, ground)) continue;
      if (home) return null;
      home = group;
    }
  }
  return home;
}

const knowledge = ({ telling, place }: Told): number => (telling.date ? 0 : 2) + (place === null ? 1 : 0);

/** By what they know, then by day, so that the earliest day anchors its meeting; then by place in the set. */
function byKnowledge(one: Told, other: Told): number {
  const [a, b] = [one, other].map(({ telling }) => telling.date ?? telling.article.date ?? '') as [string, string];
  return knowledge(one) - knowledge(other) || (a < b ? -1 : a > b ? 1 : 0);
}

/** Participants, place and date of all tellings of the group, of a day that may be the same, leave room for this one. */
function fits(told: Told, { first, various, days }: Group, ground: Ground): boolean {
  // what did not happen, or is only planned, is another event unless its day says that it is this one
  const bothTellDays = told.telling.date !== null && first.telling.date !== null;
  if (
    !bothTellDays &&
    (tense(told) !== tense(first) ||
      isAhead(first, told) ||
      ![...days.values()].some((other) => toldTogether(told, other)))
  )
    return false;
  for (const other of various.values())
    if (!placesAgree(told, other, ground) || !beingsAgree(told, other)) return false;
  return true;
}

const tense = ({ telling: { factuality } }: Told): string => (factuality === 'possible' ? 'planned' : factuality);

function placesAgree(one: Told, other: Told, ground: Ground): boolean {
  if (one.place === null || other.place === null || one.place === other.place) return true;
  return ground.within(one.place, other.place) || ground.within(other.place, one.place);
}

/** One telling names all whom the other names, or both name the same day. */
function beingsAgree(one: Told, other: Told): boolean {
  const [few, many] = one.beings.length <= other.beings.length ? [one, other] : [other, one];
  if (few.beings.every((being) => many.beings.includes(being))) return true;
  return one.telling.date !== null && one.telling.date === other.telling.date;
}

/** The day of which it tells, or on which its article appeared. */
const dayOf = ({ telling }: Told): string | null => telling.date ?? telling.article.date;

/** An undated telling is of the meeting if its article appeared when that was news. */
function toldTogether(one: Told, other: Told): boolean {
  const days = daysFrom(dayOf(one), dayOf(other));
  return days === null || Math.abs(days) <= NEWS_WINDOW;
}

/** What happened is told after its day: an article that appeared before cannot tell of it as a fact. */
function isAhead(dated: Told, undated: Told): boolean {
  const days = daysFrom(dated.telling.date, undated.telling.article.date);
  return undated.telling.date === null && tense(undated) === 'actual' && days !== null && days < -DATE_TOLERANCE;
}

function reasonFor({ telling, place }: Told): string {
  const missing = [telling.date ? null : 'date', place === null ? 'place' : null].filter((one) => one !== null);
  if (missing.length === 0) return 'the same participants, place and day';
  return `the same participants; told without ${missing.join(' and ')}, it fits this meeting alone`;
}
