import { nationOf } from '../../../names/lands.js';
import { isLand, namesakesOf, placeNameOf } from '../../../names/place-name.js';
import { landsNear } from '../bodies/body-of.js';
import type { Cluster, Doubt, IdentityRule, Merge } from '../types.js';

interface Place {
  readonly cluster: Cluster;
  readonly base: string;
  /** which place of this name; null where nothing tells */
  readonly sense: string | null;
}

/** One name is one place, where it is not told to lie in two lands: Paris and Paris, Texas; Georgia of Tbilisi and of Atlanta. */
export const placeSameName: IdentityRule = {
  name: 'place/same-name',
  joinsTwo: true,
  keys({ name, sense }) {
    const { base } = placeNameOf(name);
    const known = [keyOf({ base, sense }), sense].filter((key) => key !== null);
    const meant = namesakesOf(base)?.map(({ key }) => key) ?? [];
    return [
      { key: base, asks: true },
      ...[...new Set(known)].map((key) => ({ key: `=${key}`, asks: true })),
      ...meant.map((key) => ({ key: `=${key}`, asks: sense === null })),
    ];
  },
  find(world) {
    const places = world.clusters('place').map(placeOf);
    const byKey = new Map<string, Place[]>();
    const open = new Map<string, Place[]>();
    const keysOfBase = new Map<string, Set<string>>();
    for (const place of places) {
      const key = keyOf(place);
      const [map, at] = key === null ? [open, place.base] : [byKey, key];
      const known = map.get(at);
      if (known) known.push(place);
      else map.set(at, [place]);
      if (key !== null) keysOfBase.set(place.base, (keysOfBase.get(place.base) ?? new Set()).add(key));
    }
    joinWithin(byKey, open);
    const merges = [...byKey.values()].flatMap((group) => together(group, `same place “${nameOf(group[0]!)}”`));
    const doubts: Doubt[] = [];
    for (const [base, group] of open) settle(group, sensesOf(base, keysOfBase, byKey), merges, doubts);
    return { merges, doubts };
  },
};

/**
 * “Harlow, United States” beside “Harlow, Ohio”: a town told by its country alone is the only one that a state of that country has;
 * where several have one, the name is open.
 */
function joinWithin(byKey: Map<string, Place[]>, open: Map<string, Place[]>): void {
  for (const [key, group] of [...byKey]) {
    const [land, town] = key.split('.');
    if (town === undefined || land!.includes('/')) continue;
    const inside = [...byKey.keys()].filter((other) => other.startsWith(`${land}/`) && other.endsWith(`.${town}`));
    if (inside.length === 0) continue;
    const [home, at] = inside.length === 1 ? [byKey, inside[0]!] : [open, group[0]!.base];
    byKey.delete(key);
    home.set(
      at,
      [...(home.get(at) ?? []), ...group].sort((a, b) => a.cluster.first - b.cluster.first),
    );
  }
}

function placeOf(cluster: Cluster): Place {
  const first = cluster.members[0]!;
  const sense = cluster.members.find(({ sense }) => sense !== null)?.sense ?? null;
  return { cluster, base: placeNameOf(first.name).base, sense };
}

const nameOf = ({ cluster }: Place): string => cluster.members[0]!.name;
const dashed = (base: string): string => base.replace(/ /g, '-');

/** What the place is beyond doubt: a land, one of several namesakes, a town in a land; null where only the name tells. */
function keyOf({ base, sense }: Pick<Place, 'base' | 'sense'>): string | null {
  if (isLand(base)) return sense ?? base;
  if (NAMED_AS_KEY.has(dashed(base))) return dashed(base);
  if (sense === null) return null;
  return namesakesOf(base) ? sense : `${sense}.${dashed(base)}`;
}

/** Names that are a namesake's key themselves: "Washington, D.C.", "New York City". */
const NAMED_AS_KEY = new Set(['washington-dc', 'new-york-city']);

/** The places of this name that the set knows for sure. */
function sensesOf(
  base: string,
  keysOfBase: ReadonlyMap<string, ReadonlySet<string>>,
  byKey: ReadonlyMap<string, Place[]>,
): ReadonlyMap<string, Place[]> {
  const keys = namesakesOf(base)?.map(({ key }) => key) ?? [...(keysOfBase.get(base) ?? [])];
  return new Map(keys.flatMap((key) => (byKey.has(key) ? [[key, byKey.get(key)!] as const] : [])));
}

const together = (group: readonly Place[], reason: string): Merge[] =>
  group.slice(1).map(({ cluster }) => ({ one: group[0]!.cluster.first, other: cluster.first, reason }));

/** Places of which only the name is told: the only one that their article can mean, or the one whose land it names most, or each other. */
function settle(group: readonly Place[], senses: ReadonlyMap<string, Place[]>, merges: Merge[], doubts: Doubt[]): void {
  const own: Place[] = [];
  for (const place of group) {
    const able = [...senses].filter(([key]) => canMean(place, key));
    const fitting = able.length > 1 ? leading(place, mostTold(able)) : able;
    if (fitting.length === 1)
      merges.push(...together([fitting[0]![1][0]!, place], `“${nameOf(place)}” can only be ${fitting[0]![0]} here`));
    else if (fitting.length > 1)
      doubts.push({
        one: place.cluster.first,
        reason: `“${nameOf(place)}” may be ${fitting.map(([key]) => key).join(' or ')}`,
      });
    else own.push(place);
  }
  merges.push(...together(own, `same name “${own[0] ? nameOf(own[0]) : ''}”`));
}

/** A place that this many times as many articles tell beyond doubt as all others of its name is the one that the bare name means. */
const KNOWN_LEAD = 8;

/** Of several places the one told far more often; all, where none is. */
function mostTold(able: [string, Place[]][]): [string, Place[]][] {
  const [first, ...others] = [...able].sort(([, a], [, b]) => b.length - a.length);
  const rest = others.reduce((sum, [, group]) => sum + group.length, 0);
  return first && first[1].length >= KNOWN_LEAD * rest ? [first] : able;
}

/** A land named this many times as often as the other place's is the one that an article is about. */
const CLEAR_LEAD = 2;

/** Of several places the one whose land the article names far more often than the others'; all, where none leads. */
function leading({ cluster }: Place, able: [string, Place[]][]): [string, Place[]][] {
  if (able.length < 2) return able;
  const near = landsNear(cluster.members);
  const told = ([key]: [string, Place[]]): number => {
    const land = key.split('.')[0]!;
    return (near.get(land) ?? 0) + (near.get(nationOf(land)) ?? 0);
  };
  const [first, second] = [...able].sort((a, b) => told(b) - told(a));
  return told(first!) > 0 && told(first!) >= CLEAR_LEAD * told(second!) ? [first!] : able;
}

/** Whether an article may mean this place: it names its land or one of the same country, or no land at all. */
function canMean({ cluster }: Place, key: string): boolean {
  const near = landsNear(cluster.members);
  const land = key.split('.')[0]!;
  return near.size === 0 || near.has(land) || near.has(nationOf(land));
}
