import { personKey } from '../../../names/parse-person-name.js';
import { partNamesakes } from '../persons/part-namesakes.js';
import { fullNamesOf, nameKeyOf } from '../persons/person-of.js';
import type { Cluster, IdentityRule } from '../types.js';

/** “Ada Lund” in two articles is one person, unless what they tell of her contradicts. */
export const personSameName: IdentityRule = {
  name: 'person/same-name',
  joinsTwo: true,
  keys: (being) =>
    fullNamesOf(being)
      .slice(0, 1)
      .map((name) => ({ key: personKey(name), asks: true })),
  find(world) {
    const byName = new Map<string, Cluster[]>();
    for (const cluster of world.clusters('person')) {
      const key = nameKeyOf(cluster);
      if (key === null) continue;
      const known = byName.get(key);
      if (known) known.push(cluster);
      else byName.set(key, [cluster]);
    }
    const parted = [...byName.values()]
      .filter((clusters) => clusters.length > 1)
      .map((clusters) => partNamesakes(clusters, clusters[0]!.members[0]!.name, world));
    return { merges: parted.flatMap(({ merges }) => merges), doubts: parted.flatMap(({ doubts }) => doubts) };
  },
};
