import { nationOf } from '../../names/lands.js';
import { isLand, placeNameOf } from '../../names/place-name.js';
import type { Ground, Told } from '../events/types.js';
import type { JoinForest } from '../identity/join-forest.js';
import type { Being } from '../identity/types.js';
import type { NumberedSet } from './number-entities.js';

/** The tellings of events with beings and places as nodes, once these are settled; those let alone by a decision are left out. */
export function tellEvents(
  set: NumberedSet,
  forest: JoinForest,
  alone: ReadonlySet<number>,
  storyOf: (article: string) => string,
): Told[] {
  return [...set.events].flatMap(([index, telling]) => {
    if (alone.has(index)) return [];
    const node = (entity: string): number[] => {
      const number = set.numberOf(telling.article.id, entity);
      return number === undefined ? [] : [forest.rootOf(number)];
    };
    const nodes = (entities: readonly string[]): number[] => [...new Set(entities.flatMap(node))].sort((a, b) => a - b);
    const [place = null] = telling.place === null ? [] : node(telling.place);
    return [
      {
        index,
        telling,
        beings: nodes(telling.beings),
        place,
        named: nodes(telling.named),
        story: storyOf(telling.article.id),
        copied: true,
      },
    ];
  });
}

/** Which places lie within others, as far as names and what stands beside them tell. */
export function groundOf(set: NumberedSet, forest: JoinForest): Ground {
  const places = new Map<number, Being[]>();
  for (const being of set.beings) {
    if (being.kind !== 'place') continue;
    const root = forest.rootOf(being.index);
    const known = places.get(root);
    if (known) known.push(being);
    else places.set(root, [being]);
  }
  const grounds = new Map([...places].map(([root, members]) => [root, landsOfPlace(members)] as const));
  return groundAmong((place) => grounds.get(place));
}

/** What tells where a place lies: the land that it is, and the lands that it lies in. */
export interface PlaceLands {
  readonly base: string | null;
  readonly lands: readonly string[];
}

/** Gathers what all tellings of a place tell; sorted. */
export function landsOfPlace(members: Iterable<Pick<Being, 'name' | 'land' | 'sense'>>): PlaceLands {
  const lands = new Set<string>();
  const bases = new Set<string>();
  for (const { name, land, sense } of members) {
    const { base } = placeNameOf(name);
    if (isLand(base)) bases.add(base);
    const home = land ?? sense?.split('.')[0] ?? (isLand(base) ? base : null);
    if (home) lands.add(home).add(nationOf(home));
  }
  return { base: [...bases].sort()[0] ?? null, lands: [...lands].sort() };
}

/** What event rules may ask about places of which this is known. */
export function groundAmong(landsOf: (place: number) => PlaceLands | undefined): Ground {
  return {
    within: (one, other) => {
      const [inner, outer] = [landsOf(one), landsOf(other)];
      const base = outer?.base ?? null;
      return base !== null && inner !== undefined && inner.base !== base && inner.lands.includes(base);
    },
  };
}
