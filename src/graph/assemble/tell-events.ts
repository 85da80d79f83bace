import { nationOf } from '../../names/lands.js';
import { isLand, placeNameOf } from '../../names/place-name.js';
import type { Ground, Told } from '../events/types.js';
import type { JoinForest } from '../identity/join-forest.js';
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
      },
    ];
  });
}

/** Which places lie within others, as far as names and what stands beside them tell. */
export function groundOf(set: NumberedSet, forest: JoinForest): Ground {
  const lands = new Map<number, Set<string>>();
  const bases = new Map<number, string>();
  for (const being of set.beings) {
    if (being.kind !== 'place') continue;
    const root = forest.rootOf(being.index);
    const { base } = placeNameOf(being.name);
    if (isLand(base)) bases.set(root, base);
    const home = being.land ?? being.sense?.split('.')[0] ?? (isLand(base) ? base : null);
    if (home) lands.set(root, (lands.get(root) ?? new Set()).add(home).add(nationOf(home)));
  }
  return {
    within: (one, other) => {
      const base = bases.get(other);
      return base !== undefined && bases.get(one) !== base && (lands.get(one)?.has(base) ?? false);
    },
  };
}
