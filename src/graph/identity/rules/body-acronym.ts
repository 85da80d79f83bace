import { initialsOf, lettersOf } from '../../../names/acronyms.js';
import { countriesApart, mayMeetBeside } from '../bodies/body-of.js';
import type { Being, Cluster, Doubt, IdentityRule, Merge } from '../types.js';
import { isBareAcronym } from './body-same-name.js';

/** Two letters are the initials of too many names: they join only a body that some article calls so. */
const SURE_LETTERS = 3;

/**
 * “OTA” is the Orlin Teachers Association where some article calls only that one so; initials that no article gives to a body
 * are its own where the same other names stand beside both, or none can. With two such bodies the letters stand alone.
 */
export const bodyAcronym: IdentityRule = {
  name: 'organisation/acronym',
  joinsTwo: true,
  keys: (being) =>
    isBareAcronym(being.name)
      ? [...new Set(being.forms.filter(isBareAcronym).map(lettersOf))].map((key) => ({ key, asks: true }))
      : [...acronymsIn(being.forms), ...initialsIn(being.forms)].map((key) => ({ key, asks: false })),
  find(world) {
    const [called, initials] = [new Map<string, Set<Cluster>>(), new Map<string, Set<Cluster>>()];
    const bare = new Map<string, Cluster[]>();
    for (const cluster of world.clusters('organisation')) {
      if (isBareAcronym(cluster.members[0]!.name)) {
        add(bare, lettersOf(cluster.members[0]!.name), cluster);
        continue;
      }
      const forms = new Set(cluster.members.flatMap((being) => being.forms));
      for (const letters of acronymsIn(forms)) (called.get(letters) ?? set(called, letters)).add(cluster);
      for (const letters of initialsIn(forms)) (initials.get(letters) ?? set(initials, letters)).add(cluster);
    }
    const merges: Merge[] = [];
    const doubts: Doubt[] = [];
    for (const [letters, clusters] of bare) {
      const given = mostCalled([...(called.get(letters) ?? [])], letters);
      const long = [...new Set([...given, ...(initials.get(letters) ?? [])])];
      if (long.length > 1 && given.length !== 1)
        doubts.push(...clusters.map(({ first }) => ({ one: first, reason: doubtOf(letters, long) })));
      else if (given.length === 0 && long.length === 1) merges.push(...joinInitials(letters, clusters, long[0]!));
      else merges.push(...joinAll(letters, clusters, given[0] ?? null));
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

/** The letters by which some article calls the body. */
function acronymsIn(forms: Iterable<string>): Set<string> {
  return new Set([...forms].filter(isBareAcronym).map(lettersOf));
}

/** The initials of its names. */
function initialsIn(forms: Iterable<string>): Set<string> {
  const names = [...forms].filter((form) => !isBareAcronym(form));
  return new Set(names.flatMap(initialsOf).filter(({ length }) => length >= SURE_LETTERS));
}

/** Those that nothing parts from the only body with these initials; the others stay together apart from it. */
function joinInitials(letters: string, clusters: readonly Cluster[], long: Cluster): Merge[] {
  const fitting = clusters.filter(
    ({ members }) => !countriesApart(members, long.members) && mayMeetBeside(members, long.members),
  );
  const reason = `“${long.members[0]!.name}” is the only body of the set with the initials “${letters.toUpperCase()}”`;
  const rest = clusters.filter((cluster) => !fitting.includes(cluster));
  return [
    ...fitting.map(({ first }) => ({ one: long.first, other: first, reason })),
    ...(rest.length > 1 ? joinAll(letters, rest, null) : []),
  ];
}

/** One that this many times as many articles call so as any other is the one whom the letters name. */
const CLEAR_LEAD = 3;

/** Of several bodies that articles call so the one called so far more often; all, where none is. */
function mostCalled(bodies: readonly Cluster[], letters: string): readonly Cluster[] {
  const times = ({ members }: Cluster): number => members.filter(({ forms }) => acronymsIn(forms).has(letters)).length;
  const [first, second] = [...bodies].sort((a, b) => times(b) - times(a));
  return first && second && times(first) >= CLEAR_LEAD * times(second) ? [first] : bodies;
}

/** All under the long form, or under the first where there is none; not those whose articles are about other countries. */
function joinAll(letters: string, clusters: readonly Cluster[], long: Cluster | null): Merge[] {
  const shown = letters.toUpperCase();
  const reason = long
    ? `“${long.members[0]!.name}” is the body that articles call “${shown}”`
    : `same letters “${shown}”, and no other body that an article calls so`;
  const groups: { home: Cluster; members: readonly Being[] }[] = long ? [{ home: long, members: long.members }] : [];
  const merges: Merge[] = [];
  for (const cluster of clusters) {
    const group = groups.find(({ members }) => !countriesApart(members, cluster.members));
    if (!group) groups.push({ home: cluster, members: cluster.members });
    else {
      merges.push({ one: group.home.first, other: cluster.first, reason });
      group.members = [...group.members, ...cluster.members];
    }
  }
  return merges;
}

function doubtOf(letters: string, long: readonly Cluster[]): string {
  const names = [...new Set(long.map(({ members }) => members[0]!.name))].sort().slice(0, 3);
  return `“${letters.toUpperCase()}” fits ${long.length} bodies: ${names.map((name) => `“${name}”`).join(', ')}`;
}
