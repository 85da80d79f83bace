import { words } from '../../../lexicon/lists.js';
import type { Merge, World } from '../types.js';
import { contradiction } from './contradict.js';
import { standsBeside } from './find-bearers.js';
import type { Person } from './person-of.js';

/** “Mike”: a first name without title or surname; every second article has another one. */
export function isFirstNameAlone({ cluster, roles, gender }: Person): boolean {
  return roles.size === 0 && gender === null && words('given-names').has(cluster.members[0]!.name.toLowerCase());
}

/** First names alone are one person's only where the same other people and bodies stand beside them. */
export function joinFirstNames(persons: readonly Person[], world: World): Merge[] {
  const merges: Merge[] = [];
  const heads: Person[] = [];
  for (const person of persons) {
    const head = heads.find((other) => contradiction(person, other) === null && standsBeside(person, other, world));
    if (!head) heads.push(person);
    else {
      const name = person.cluster.members[0]!.name;
      merges.push({
        one: head.cluster.first,
        other: person.cluster.first,
        reason: `“${name}” stands beside the same names`,
      });
    }
  }
  return merges;
}
