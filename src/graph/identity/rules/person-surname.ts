import { contradiction } from '../persons/contradict.js';
import { type Bare, bearerByContext, bearerByTime, findBearers } from '../persons/find-bearers.js';
import { isFirstNameAlone, joinFirstNames } from '../persons/join-first-names.js';
import { partNamesakes } from '../persons/part-namesakes.js';
import { type Person, surnameKeys } from '../persons/person-of.js';
import type { Doubt, IdentityRule, Merge, World } from '../types.js';

/**
 * A bare surname is the only compatible being of the whole set that bears it: “Mrs. Vale” is Ada Vale where no other woman
 * of that name is told of; with two it is the one beside whom the same people are named, and otherwise stands alone.
 */
export const personSurname: IdentityRule = {
  name: 'person/surname',
  keys: surnameKeys,
  find(world) {
    const bySurname = new Map<string, Bare[]>();
    for (const bare of findBearers(world)) {
      const known = bySurname.get(bare.surname);
      if (known) known.push(bare);
      else bySurname.set(bare.surname, [bare]);
    }
    const found = [...bySurname.values()].map((bares) => settle(bares, world));
    return { merges: found.flatMap(({ merges }) => merges), doubts: found.flatMap(({ doubts }) => doubts) };
  },
};

/** All bare ones of one surname. Those whom no full name fits are beings of their own, and rivals of the full names. */
function settle(bares: readonly Bare[], world: World): { merges: Merge[]; doubts: Doubt[] } {
  const own = bares.filter(({ bearers }) => bearers.length === 0).map(({ person }) => person);
  const merges: Merge[] = [];
  const doubts: Doubt[] = [];
  const [firstNames, surnames] = [own.filter(isFirstNameAlone), own.filter((person) => !isFirstNameAlone(person))];
  merges.push(...joinFirstNames(firstNames, world));
  if (surnames.length > 1) {
    const clusters = surnames.map(({ cluster }) => cluster);
    const parting = partNamesakes(clusters, shown(surnames[0]!), world);
    merges.push(...parting.merges);
    doubts.push(...parting.doubts);
  }
  for (const { person, bearers } of bares) {
    if (bearers.length === 0) continue;
    const rivals = own.filter((other) => contradiction(person, other) === null);
    const bearer =
      bearers.length === 1 && rivals.length === 0
        ? bearers[0]!
        : (bearerByContext(person, [...bearers, ...rivals], world) ?? bearerByTime(person, [...bearers, ...rivals]));
    if (bearer)
      merges.push({
        one: person.cluster.first,
        other: bearer.cluster.first,
        reason: reasonFor(person, bearer, bearers.length + rivals.length),
      });
    else doubts.push({ one: person.cluster.first, reason: doubtOf(person, [...bearers, ...rivals]) });
  }
  return { merges, doubts };
}

const shown = ({ cluster }: Person): string => cluster.members[0]!.name;

function reasonFor(person: Person, bearer: Person, choices: number): string {
  return choices === 1
    ? `“${shown(bearer)}” is the only being of the set whom “${shown(person)}” fits`
    : `“${shown(person)}” fits ${choices} beings, and only “${shown(bearer)}” is of the same time or stands beside the same names`;
}

/** Names of at most three of those it fits. */
function doubtOf(person: Person, fitting: readonly Person[]): string {
  const names = [...new Set(fitting.map(shown))].sort();
  const some = names
    .slice(0, 3)
    .map((name) => `“${name}”`)
    .join(', ');
  return `“${shown(person)}” fits ${fitting.length} beings: ${some}${names.length > 3 ? ' …' : ''}`;
}
