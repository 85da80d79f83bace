import { wordLists } from '../mentions/word-lists.js';
import type { Cluster, NameGroup } from './cluster.js';

/** Places of one article: equal names, a country's other names ("U.S.", "America"), a state's abbreviation ("N.Y."). */
export function joinPlaces(groups: readonly NameGroup[]): Cluster[] {
  const clusters = new Map<string, Cluster>();
  for (const group of groups) {
    const key = mainName(group);
    const home = clusters.get(key);
    if (home) home.groups.push(group);
    else clusters.set(key, { type: 'place', groups: [group], gender: null, others: [] });
  }
  return [...clusters.values()];
}

function mainName(group: NameGroup): string {
  const { places, states } = wordLists();
  const state = states.get(group.text) ?? states.get(group.text.replace(/\.?$/, '.'));
  if (state) return state;
  return places.get(group.key) ?? group.key.replace(/ region$/, '');
}
