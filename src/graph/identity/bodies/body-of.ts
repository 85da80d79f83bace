import { type BodyName, bodyNameOf } from '../../../names/body-name.js';
import { nationOf, readLands } from '../../../names/lands.js';
import { placeNameOf } from '../../../names/place-name.js';
import type { Being, Cluster } from '../types.js';

/** A government, by whatever name news calls it. */
const GOVERNMENT = 'government';

/** What one body is called, and where it belongs. */
export interface Body {
  readonly cluster: Cluster;
  /** its name's own words */
  readonly core: string;
  readonly shared: boolean;
  readonly local: boolean;
  /** lands told with it */
  readonly lands: ReadonlySet<string>;
}

/** “[Moscow] denied it”: a capital that acts is its country's government. */
export function coreOf(form: string): Core {
  const before = cores.get(form);
  if (before) return before;
  const found = readCore(form);
  if (cores.size >= REMEMBERED) cores.clear();
  cores.set(form, found);
  return found;
}

/** A body's own words, and the land that its name tells. */
type Core = Pick<BodyName, 'core' | 'land' | 'shared' | 'local'>;

/** Forms come again and again, a million times in a large set; so many are remembered before all are forgotten. */
const REMEMBERED = 20_000;
const cores = new Map<string, Core>();

function readCore(form: string): Core {
  const name: BodyName = bodyNameOf(form);
  const capital =
    readLands().capitals.get(placeNameOf(form).base) ??
    (placeNameOf(form).base === 'washington-dc' ? 'united-states' : undefined);
  return capital ? { core: GOVERNMENT, land: capital, shared: true, local: false } : name;
}

/** Gathers what the members of a cluster tell; the first one's name counts. */
export function bodyOf(cluster: Cluster): Body {
  const first = cluster.members[0]!;
  const { core, shared, local, land } = coreOf(first.name);
  const told = cluster.members.flatMap((being) => [being.land, coreOf(being.name).land]);
  return { cluster, core, shared, local, lands: new Set([land, ...told].filter((one): one is string => one !== null)) };
}

/** Lands that the body's articles name, with how often; a town's articles name its state. */
export function landsNear(members: readonly Being[]): Map<string, number> {
  const found = new Map<string, number>();
  const articles = new Set(members.map(({ article }) => article));
  for (const { lands } of articles) {
    for (const [land, times] of lands) {
      found.set(land, (found.get(land) ?? 0) + times);
      const nation = nationOf(land);
      if (nation !== land) found.set(nation, (found.get(nation) ?? 0) + times);
    }
  }
  return found;
}

/** The countries that the body's articles name. */
export const countriesNear = (members: readonly Being[]): Set<string> =>
  new Set([...landsNear(members).keys()].map(nationOf));

/** Whether the articles of both name countries, and none stands in both. */
export function countriesApart(one: readonly Being[], other: readonly Being[]): boolean {
  const [a, b] = [countriesNear(one), countriesNear(other)];
  return a.size > 0 && b.size > 0 && ![...a].some((land) => b.has(land));
}

/** Whether articles of both name some other person or body alike, or one of them names nobody else, so that nobody is missed. */
export function mayMeetBeside(one: readonly Being[], other: readonly Being[]): boolean {
  const own = new Set(
    [...one, ...other].flatMap(({ forms }) => forms.map((form) => `organisation:${bodyNameOf(form).core}`)),
  );
  const [a, b] = [one, other].map(
    (members) =>
      new Set(
        members
          .flatMap(({ article }) => [...article.names])
          .filter((name) => !name.startsWith('place:') && !own.has(name)),
      ),
  );
  return a!.size === 0 || b!.size === 0 || [...a!].some((name) => b!.has(name));
}
