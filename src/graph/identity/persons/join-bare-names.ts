import type { Merge, World } from '../types.js';
import { countriesApart, isSupported, nationsNear } from './bare-names.js';
import { contextOf, contradiction } from './contradict.js';
import type { Person } from './person-of.js';

/** A surname alone in so many articles, and no full name of it anywhere, is one person that everybody knows. */
const KNOWN_ARTICLES = 4;

/** Persons held to be one so far. */
interface Group {
  readonly members: Person[];
  /** one of all of whom the same is told */
  readonly various: Map<string, Person>;
}

/** Everything by which somebody may contradict another, or his countries lie apart. */
function whatIsToldOf(person: Person): string {
  const { gender, births, states, roles, nations, fields } = person;
  // whom his articles name is asked for only where fields of life do not go together
  const context = fields.size === 0 ? [] : contextOf(person);
  return JSON.stringify([
    gender,
    births,
    ...[states, roles, nations, fields, nationsNear(person), context].map(sorted),
  ]);
}

const sorted = (words: Iterable<string>): string[] => [...words].sort();

/**
 * Surnames alone that no full name of the set fits: one person where a role or other names beside both say so, or where many
 * articles know the bare name; nobody's where what is told contradicts or the countries are others.
 */
export function joinBareNames(persons: readonly Person[], world: World): Merge[] {
  const isKnown = new Set(persons.flatMap(({ articleIds }) => [...articleIds])).size >= KNOWN_ARTICLES;
  const groups: Group[] = [];
  const merges: Merge[] = [];
  for (const person of persons) {
    const fits = (other: Person): boolean => contradiction(person, other) === null && !countriesApart(person, other);
    const home = groups.find(
      ({ members, various }) =>
        [...various.values()].every(fits) && (isKnown || members.some((other) => isSupported(person, other, world))),
    );
    if (!home) {
      groups.push({ members: [person], various: new Map([[whatIsToldOf(person), person]]) });
      continue;
    }
    const name = person.cluster.members[0]!.name;
    const why = isKnown ? `as “${name}” and no other name articles know one person` : `“${name}” is told alike in both`;
    merges.push({ one: home.members[0]!.cluster.first, other: person.cluster.first, reason: why });
    home.members.push(person);
    home.various.set(whatIsToldOf(person), person);
  }
  return merges;
}
