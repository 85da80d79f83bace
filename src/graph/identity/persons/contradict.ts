import { words } from '../../../lexicon/lists.js';
import { surnameCore } from '../../../names/parse-person-name.js';
import { fieldsGoTogether, roleOf } from '../../../names/roles.js';
import type { Person } from './person-of.js';

/** Ages are told rounded and articles run over New Year: years of birth two apart are two persons'. */
const BIRTH_TOLERANCE = 1;
/** Within these days nobody passes from one post to another. */
const POST_CHANGE_DAYS = 45;
/** Within these days an office passes to no son of the same name. */
const OFFICE_DAYS = 700;
const DAY = 86_400_000;

/** Why what is told of two persons of one name cannot be true of one; null where it can. */
export function contradiction(one: Person, other: Person): string | null {
  return (
    gendersDiffer(one, other) ??
    birthsDiffer(one, other) ??
    statesDiffer(one, other) ??
    officesDiffer(one, other) ??
    (fieldsDiffer(one, other) && !shareContext(one, other)
      ? `${list(one.fields)} and ${list(other.fields)} do not go together`
      : null)
  );
}

const list = (words: ReadonlySet<string>): string => [...words].sort().join(', ');

function gendersDiffer(one: Person, other: Person): string | null {
  if (one.gender && other.gender)
    return one.gender === other.gender ? null : `one is ${one.gender}, the other ${other.gender}`;
  return null;
}

function birthsDiffer(one: Person, other: Person): string | null {
  if (one.births.length === 0 || other.births.length === 0) return null;
  const near = one.births.some((a) => other.births.some((b) => Math.abs(a - b) <= BIRTH_TOLERANCE));
  return near ? null : `born about ${one.births[0]} and ${other.births[0]}`;
}

/** Rep. Mott of Michigan and Rep. Mott of Alabama. */
function statesDiffer(one: Person, other: Person): string | null {
  const both = [one, other].every(
    ({ roles, states }) => states.size > 0 && [...words('state-offices')].some((role) => roles.has(role)),
  );
  if (!both || [...one.states].some((state) => other.states.has(state))) return null;
  return `one is of ${list(one.states)}, the other of ${list(other.states)}`;
}

/** The king of Jordan and the king of Norway. */
function officesDiffer(one: Person, other: Person): string | null {
  if (
    one.nations.size === 0 ||
    other.nations.size === 0 ||
    [...one.nations].some((nation) => other.nations.has(nation))
  )
    return null;
  const shared = [...one.roles].find((role) => other.roles.has(role) && roleOf(role)?.rank === 'office');
  return shared ? `${shared} of ${list(one.nations)} and of ${list(other.nations)}` : null;
}

function fieldsDiffer(one: Person, other: Person): boolean {
  if (one.fields.size === 0 || other.fields.size === 0) return false;
  return ![...one.fields].some((a) => [...other.fields].some((b) => fieldsGoTogether(a, b)));
}

/** Whether articles of both name one other person or body. */
export function shareContext(one: Person, other: Person): boolean {
  const [few, many] = [contextOf(one), contextOf(other)].sort((a, b) => a.size - b.size);
  return [...few!].some((name) => many!.has(name));
}

const contexts = new WeakMap<Person, Set<string>>();

/** Persons and bodies that stand in the articles of a person; towns are too many people's. */
export function contextOf(person: Person): ReadonlySet<string> {
  const before = contexts.get(person);
  if (before) return before;
  const own = new Set(person.fullNames.map((name) => `person:${name.given[0]} ${surnameCore(name)}`));
  const found = new Set<string>();
  for (const { names } of person.articles)
    for (const name of names) if (!name.startsWith('place:') && !own.has(name)) found.add(name);
  contexts.set(person, found);
  return found;
}

/** Governor Vale and Senator Vale in one month's news: two persons, if nothing but the surname joins them. */
export function postsDiffer(one: Person, other: Person): boolean {
  const [a, b] = [postsOf(one), postsOf(other)];
  if (a.length === 0 || b.length === 0 || a.some((post) => b.includes(post))) return false;
  return daysApart(one, other) <= POST_CHANGE_DAYS;
}

/** Both hold an office that one person holds at a time, in the news of one time: Vice President Joe Bell, Vice President Joseph Bell Jr. */
export function shareOffice(one: Person, other: Person): boolean {
  const shared = [...one.roles].some((role) => other.roles.has(role) && roleOf(role)?.rank === 'office');
  return shared && daysApart(one, other) <= OFFICE_DAYS;
}

const postsOf = ({ roles }: Person): string[] => [...roles].filter((role) => roleOf(role)?.rank === 'post');

/** Days between the times in which two persons are told of; without dates, too many to tell. */
export function daysApart(one: Person, other: Person): number {
  if (one.seen === null || other.seen === null) return Number.POSITIVE_INFINITY;
  const [[from, to], [start, end]] = [one.seen, other.seen];
  const gap = Math.max(Date.parse(from) - Date.parse(end), Date.parse(start) - Date.parse(to));
  return Math.max(gap, 0) / DAY;
}
