import type { Annotation } from '../language/types.js';
import { calledHead } from '../mentions/events/event-heads.js';
import { knownEvent } from '../mentions/events/known-events.js';
import { addGroup, type Cluster, type NameGroup, newCluster } from './cluster.js';
import type { NameJoin } from './joins/types.js';

const YEAR = /^(?:1[5-9]|20)\d\d$/;

/**
 * Events of one article: other names by the list ("WWII", "World War II"), a name without its year beside the only one with it
 * ("Orlin Open", "2016 Orlin Open"), a storm's own name ("Orlo", "Hurricane Orlo").
 */
export function joinEvents(_annotation: Annotation, groups: readonly NameGroup[]): Cluster[] {
  const clusters = new Map<string, Cluster>();
  const shorts = shortNames(groups);
  for (const group of [...groups].sort((a, b) => b.words.length - a.words.length)) {
    const key = shorts.get(group.key) ?? mainKey(group.key);
    const home = clusters.get(key);
    if (home) addGroup(home, group, eventJoin(home, group));
    else clusters.set(key, newCluster('event', group));
  }
  return [...clusters.values()];
}

function eventJoin({ groups: [first] }: Cluster, { text }: NameGroup): NameJoin {
  const one = first!.text;
  return { one, other: text, rule: 'article/event-name', reason: `“${text}” is another name of “${one}”` };
}

function mainKey(key: string): string {
  return knownEvent(key)?.main ?? key;
}

/** The only longer name of the article that each short one stands for. */
function shortNames(groups: readonly NameGroup[]): ReadonlyMap<string, string> {
  const found = new Map<string, Set<string>>();
  for (const { key, words } of groups) {
    const short = YEAR.test(words[0]!) || calledHead(words[0]!) ? words.slice(1).join(' ') : null;
    if (!short) continue;
    const longs = found.get(short);
    if (longs) longs.add(mainKey(key));
    else found.set(short, new Set([mainKey(key)]));
  }
  return new Map([...found].filter(([, longs]) => longs.size === 1).map(([short, longs]) => [short, [...longs][0]!]));
}
