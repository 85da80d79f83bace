import { DATE_TOLERANCE, datesAgree, daysFrom, NEWS_WINDOW } from './dates.js';
import type { EventJoin, EventRule, Ground, Told } from './types.js';

const MEETINGS = new Set(['meeting', 'talks', 'summit', 'visit']);

/** Tellings held to be of one meeting so far. */
interface Group {
  readonly tellings: Told[];
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
  const groups: Group[] = [];
  const joins: EventJoin[] = [];
  for (const told of [...tellings].sort(byKnowledge)) {
    let [home, others] = [null as Group | null, 0];
    for (const group of groups) {
      if (!fits(told, group, ground)) continue;
      home ??= group;
      // with two that fit it stays apart, whoever else does
      if (++others > 1) break;
    }
    if (home && others === 1) {
      joins.push({ one: home.tellings[0]!.index, other: told.index, reason: reasonFor(told) });
      home.tellings.push(told);
    } else groups.push({ tellings: [told] });
  }
  return joins;
}

const knowledge = ({ telling, place }: Told): number => (telling.date ? 0 : 2) + (place === null ? 1 : 0);

/** By what they know, then by day, so that the earliest day anchors its meeting; then by place in the set. */
function byKnowledge(one: Told, other: Told): number {
  const [a, b] = [one, other].map(({ telling }) => telling.date ?? telling.article.date ?? '') as [string, string];
  return knowledge(one) - knowledge(other) || (a < b ? -1 : a > b ? 1 : 0);
}

/** Participants, place and date of all tellings of the group leave room for this one. */
function fits(told: Told, { tellings }: Group, ground: Ground): boolean {
  const first = tellings[0]!;
  // the days first: they rule out most
  if (told.telling.date !== null && first.telling.date !== null) {
    if (!datesAgree(first.telling.date, told.telling.date)) return false;
    // what did not happen, or is only planned, is another event unless its day says that it is this one
  } else if (
    tense(told) !== tense(first) ||
    isAhead(first, told) ||
    !tellings.some((other) => toldTogether(told, other))
  )
    return false;
  return tellings.every((other) => placesAgree(told, other, ground) && beingsAgree(told, other));
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

/** An undated telling is of the meeting if its article appeared when that was news. */
function toldTogether(one: Told, other: Told): boolean {
  const [a, b] = [one.telling.date ?? one.telling.article.date, other.telling.date ?? other.telling.article.date];
  const days = daysFrom(a, b);
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
