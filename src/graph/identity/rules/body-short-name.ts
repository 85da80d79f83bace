import { words } from '../../../lexicon/lists.js';
import { isAcronym } from '../../../names/acronyms.js';
import { coreOf } from '../bodies/body-of.js';
import type { Cluster, Doubt, IdentityRule, Merge } from '../types.js';

/** “Harl” is Harl Industries where no other Harl … is told of; so is a shorter name by which some article calls one body only. */
export const bodyShortName: IdentityRule = {
  name: 'organisation/short-name',
  joinsTwo: true,
  keys(being) {
    const { core, shared } = coreOf(being.name);
    const offered = new Set([
      ...beginningsOf(core),
      ...shortenedByWords(core),
      ...being.forms.map((form) => coreOf(form).core),
    ]);
    offered.delete(core);
    return [{ key: core, asks: !shared }, ...[...offered].map((key) => ({ key, asks: false }))];
  },
  find(world) {
    const clusters = world.clusters('organisation');
    const beginnings = countBeginnings(clusters);
    const byShort = new Map<string, Set<Cluster>>();
    for (const cluster of clusters) {
      for (const short of shortNamesOf(cluster)) {
        const known = byShort.get(short);
        if (known) known.add(cluster);
        else byShort.set(short, new Set([cluster]));
      }
    }
    const merges: Merge[] = [];
    const doubts: Doubt[] = [];
    for (const cluster of clusters) {
      const { core, shared } = coreOf(cluster.members[0]!.name);
      const long = [...(byShort.get(core) ?? [])].filter((other) => other !== cluster);
      if (shared || long.length === 0) continue;
      const rivals =
        (beginnings.get(core) ?? 0) -
        long.filter((other) => coreOf(other.members[0]!.name).core.startsWith(`${core} `)).length;
      const [short, name] = [cluster, long[0]!].map(({ members }) => members[0]!.name);
      if (long.length + rivals === 1)
        merges.push({
          one: long[0]!.first,
          other: cluster.first,
          reason: `“${name}” is the only body of the set that “${short}” shortens`,
        });
      else
        doubts.push({ one: cluster.first, reason: `“${short}” shortens the names of ${long.length + rivals} bodies` });
    }
    return { merges, doubts };
  },
};

/** "clinton campaign" shortens "hillary clinton campaign"; "associated press" is a body of its own beside "research for the associated press". */
const shortens = (short: string, long: string): boolean =>
  !new RegExp(`\\b(?:for|at|in|from|with|by)(?: the)? ${short}$`).test(long);

/** How many bodies' names begin with these words and go on: Tarn Motors and the Tarn Foundation both begin with Tarn. */
function countBeginnings(clusters: readonly Cluster[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { members } of clusters) {
    for (const beginning of beginningsOf(coreOf(members[0]!.name).core))
      counts.set(beginning, (counts.get(beginning) ?? 0) + 1);
  }
  return counts;
}

/** "tarn motors group" -> tarn, tarn motors */
function beginningsOf(core: string): string[] {
  const list = core.split(' ');
  return list.slice(1).map((_, at) => list.slice(0, at + 1).join(' '));
}

/** "harl foods industries" -> harl foods; and other names by which its own articles call it. */
function shortNamesOf({ members }: Cluster): Set<string> {
  const found = new Set<string>();
  const { core, shared } = coreOf(members[0]!.name);
  if (shared) return found;
  for (const short of shortenedByWords(core)) found.add(short);
  for (const form of new Set(members.flatMap(({ forms }) => forms))) {
    const other = coreOf(form);
    // initials are no shorter name, whatever other body they are known for
    if (isAcronym(form)) continue;
    if (other.core !== core && other.core.includes(' ') && !other.shared && shortens(other.core, core))
      found.add(other.core);
  }
  return found;
}

/** What is left of a name without words that say what it is. */
function shortenedByWords(core: string): string[] {
  const list = core.split(' ');
  const found: string[] = [];
  if (list.length > 1 && words('company-words').has(list.at(-1)!)) found.push(list.slice(0, -1).join(' '));
  // "joe biden administration" -> biden administration
  if (list.length === 3 && words('personal-bodies').has(list[2]!)) found.push(list.slice(1).join(' '));
  return found;
}
