import type { Merge, World } from '../types.js';
import { countriesApart, isSupported } from './bare-names.js';
import { contradiction } from './contradict.js';
import type { Person } from './person-of.js';

/** A surname alone in so many articles, and no full name of it anywhere, is one person that everybody knows. */
const KNOWN_ARTICLES = 4;

/**
 * Surnames alone that no full name of the set fits: one person where a role or other names beside both say so, or where many
 * articles know the bare name; nobody's where what is told contradicts or the countries are others.
 */
export function joinBareNames(persons: readonly Person[], world: World): Merge[] {
  const isKnown = new Set(persons.flatMap(({ articleIds }) => [...articleIds])).size >= KNOWN_ARTICLES;
  const groups: Person[][] = [];
  const merges: Merge[] = [];
  for (const person of persons) {
    const fits = (other: Person): boolean => contradiction(person, other) === null && !countriesApart(person, other);
    const home = groups.find(
      (group) => group.every(fits) && (isKnown || group.some((other) => isSupported(person, other, world))),
    );
    if (!home) {
      groups.push([person]);
      continue;
    }
    const name = person.cluster.members[0]!.name;
    const why = isKnown ? `as “${name}” and no other name articles know one person` : `“${name}” is told alike in both`;
    merges.push({ one: home[0]!.cluster.first, other: person.cluster.first, reason: why });
    home.push(person);
  }
  return merges;
}
