import { roleOf } from '../../../names/roles.js';
import { bearerByTime, findBearers } from '../persons/find-bearers.js';
import { type Person, surnameKeys } from '../persons/person-of.js';
import type { IdentityRule } from '../types.js';

/** “President Vale” is the only Vale whom some article calls president, also where there are other Vales. */
export const personTitle: IdentityRule = {
  name: 'person/title-and-surname',
  joinsTwo: true,
  keys: surnameKeys,
  find(world) {
    const merges = findBearers(world).flatMap(({ person, bearers }) => {
      const titles = [...person.roles].filter(isTitle);
      const holders = bearers.filter((bearer) => titles.some((title) => bearer.roles.has(title)));
      const holder = holders.length === 1 ? holders[0]! : bearerByTime(person, holders);
      if (!holder) return [];
      const [one, other] = [person.cluster, holder.cluster];
      const of = holders.length === 1 ? 'of that surname' : 'of that surname and time';
      const reason = `“${shown(person)}” is told as ${titles.sort().join(', ')}, and so is only “${shown(holder)}” ${of}`;
      return [{ one: one.first, other: other.first, reason }];
    });
    return { merges, doubts: [] };
  },
};

const isTitle = (role: string): boolean => roleOf(role)?.rank !== null;
const shown = ({ cluster }: Person): string => cluster.members[0]!.name;
