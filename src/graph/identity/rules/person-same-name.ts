import { personKey } from '../names/parse-person-name.js';
import { partNamesakes } from '../persons/part-namesakes.js';
import { type Person, personOf } from '../persons/person-of.js';
import type { IdentityRule } from '../types.js';

/** “Ada Lund” in two articles is one person, unless what they tell of her contradicts. */
export const personSameName: IdentityRule = {
  name: 'person/same-name',
  find(world) {
    const byName = new Map<string, Person[]>();
    for (const cluster of world.clusters('person')) {
      const person = personOf(cluster);
      if (person.fullNames.length === 0) continue;
      const key = personKey(person.fullNames[0]!);
      const known = byName.get(key);
      if (known) known.push(person);
      else byName.set(key, [person]);
    }
    const parted = [...byName.values()]
      .filter((persons) => persons.length > 1)
      .map((persons) => partNamesakes(persons, shown(persons[0]!)));
    return { merges: parted.flatMap(({ merges }) => merges), doubts: parted.flatMap(({ doubts }) => doubts) };
  },
};

const shown = ({ cluster }: Person): string => cluster.members[0]!.name;
