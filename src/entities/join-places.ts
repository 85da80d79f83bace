import { wordLists } from '../mentions/word-lists.js';
import { addGroup, type Cluster, type NameGroup, newCluster } from './cluster.js';
import type { NameJoin } from './joins/types.js';

/** Places of one article: equal names, a country's other names ("U.S.", "America"), a state's abbreviation ("N.Y."). */
export function joinPlaces(groups: readonly NameGroup[]): Cluster[] {
  const clusters = new Map<string, Cluster>();
  for (const group of groups) {
    const key = mainName(group);
    const home = clusters.get(key);
    if (home) addGroup(home, group, placeJoin(home, group));
    else clusters.set(key, newCluster('place', group));
  }
  return [...clusters.values()];
}

function placeJoin({ groups: [first] }: Cluster, { text }: NameGroup): NameJoin {
  const one = first!.text;
  return { one, other: text, rule: 'article/place-name', reason: `“${text}” is another way to write “${one}”` };
}

function mainName(group: NameGroup): string {
  const { places, states } = wordLists();
  const state = states.get(group.text) ?? states.get(group.text.replace(/\.?$/, '.'));
  if (state) return state;
  return places.get(group.key) ?? group.key.replace(/ region$/, '');
}
