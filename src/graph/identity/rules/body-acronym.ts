import { initialsOf, lettersOf } from '../../../names/acronyms.js';
import type { Cluster, Doubt, IdentityRule, Merge } from '../types.js';
import { isBareAcronym } from './body-same-name.js';

/** Two letters are the initials of too many names: they join only a body that some article calls so. */
const SURE_LETTERS = 3;

/** “OTA” is the Orlin Teachers Association where only one body of the whole set has those initials; with two it stands alone. */
export const bodyAcronym: IdentityRule = {
  name: 'organisation/acronym',
  keys: (being) =>
    isBareAcronym(being.name)
      ? [...new Set(being.forms.filter(isBareAcronym).map(lettersOf))].map((key) => ({ key, asks: true }))
      : [...acronymsIn(being.forms)].map((key) => ({ key, asks: false })),
  find(world) {
    const longForms = new Map<string, Set<Cluster>>();
    const bare = new Map<string, Cluster[]>();
    for (const cluster of world.clusters('organisation')) {
      if (isBareAcronym(cluster.members[0]!.name)) add(bare, lettersOf(cluster.members[0]!.name), cluster);
      else for (const letters of acronymsOf(cluster)) (longForms.get(letters) ?? set(longForms, letters)).add(cluster);
    }
    const merges: Merge[] = [];
    const doubts: Doubt[] = [];
    for (const [letters, clusters] of bare) {
      const long = [...(longForms.get(letters) ?? [])];
      if (long.length > 1)
        doubts.push(...clusters.map(({ first }) => ({ one: first, reason: doubtOf(letters, long) })));
      else merges.push(...joinAll(letters, clusters, long[0] ?? null));
    }
    return { merges, doubts };
  },
};

function add(map: Map<string, Cluster[]>, key: string, cluster: Cluster): void {
  const known = map.get(key);
  if (known) known.push(cluster);
  else map.set(key, [cluster]);
}

function set(map: Map<string, Set<Cluster>>, key: string): Set<Cluster> {
  const fresh = new Set<Cluster>();
  map.set(key, fresh);
  return fresh;
}

/** The letters by which some article calls the body, and the initials of its names. */
const acronymsOf = ({ members }: Cluster): Set<string> => acronymsIn(new Set(members.flatMap(({ forms }) => forms)));

function acronymsIn(forms: Iterable<string>): Set<string> {
  const found = new Set<string>();
  for (const form of forms) {
    if (isBareAcronym(form)) found.add(lettersOf(form));
    else for (const letters of initialsOf(form)) if (letters.length >= SURE_LETTERS) found.add(letters);
  }
  return found;
}

function joinAll(letters: string, clusters: readonly Cluster[], long: Cluster | null): Merge[] {
  const shown = letters.toUpperCase();
  if (long === null)
    return clusters.slice(1).map(({ first }) => ({
      one: clusters[0]!.first,
      other: first,
      reason: `same letters “${shown}”, and no body of those initials`,
    }));
  const reason = `“${long.members[0]!.name}” is the only body of the set with the initials “${shown}”`;
  return clusters.map(({ first }) => ({ one: long.first, other: first, reason }));
}

function doubtOf(letters: string, long: readonly Cluster[]): string {
  const names = [...new Set(long.map(({ members }) => members[0]!.name))].sort().slice(0, 3);
  return `“${letters.toUpperCase()}” fits ${long.length} bodies: ${names.map((name) => `“${name}”`).join(', ')}`;
}
