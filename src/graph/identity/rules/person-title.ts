import { roleOf } from '../lexicon/roles.js';
import { findBearers } from '../persons/find-bearers.js';
import type { Person } from '../persons/person-of.js';
import type { IdentityRule } from '../types.js';

/** “President Vale” is the only Vale whom some article calls president, also where there are other Vales. */
export const personTitle: IdentityRule = {
  name: 'person/title-and-surname',
  find(world) {
    const merges = findBearers(world).flatMap(({ person, bearers }) => {
      const titles = [...person.roles].filter(isTitle);
      const holders = bearers.filter((bearer) => titles.some((title) => bearer.roles.has(title)));
      if (holders.length !== 1) return [];
      const [one, other] = [person.cluster, holders[0]!.cluster];
      const reason = `“${shown(person)}” is told as ${titles.sort().join(', ')}, and so is only “${shown(holders[0]!)}” of that surname`;
      return [{ one: one.first, other: other.first, reason }];
    });
    return { merges, doubts: [] };
  },
};

const isTitle = (role: string): boolean => roleOf(role)?.rank !== null;
const shown = ({ cluster }: Person): string => cluster.members[0]!.name;
