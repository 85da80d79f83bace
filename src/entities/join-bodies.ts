import type { Annotation } from '../language/types.js';
import { initialsOfWords } from '../names/acronyms.js';
import { addGroup, type Cluster, type NameGroup, newCluster } from './cluster.js';
import { ClusterIndex } from './cluster-index.js';
import { BODY_JOINS, fuller } from './joins/body-joins.js';
import { joinBy, type NameJoin } from './joins/types.js';

/** Organisations of one article: long forms first, then acronyms, shortened forms and bare heads. */
export function joinBodies(annotation: Annotation, groups: readonly NameGroup[]): Cluster[] {
  const clusters: Cluster[] = [];
  const index = new ClusterIndex(bodyKeys);
  for (const group of [...groups].sort((a, b) => b.words.length - a.words.length)) {
    const fitting = index
      .find([`full ${fuller(group.key)}`, `begins ${group.words.slice(0, -1).join(' ')}`, ...shortKeys(group)])
      .flatMap((cluster) => {
        const join = firstJoin(cluster, group, annotation);
        return join ? [{ cluster, join }] : [];
      });
    const best = fitting.sort((a, b) => b.cluster.groups[0]!.mentions.length - a.cluster.groups[0]!.mentions.length)[0];
    if (best) addGroup(best.cluster, group, best.join);
    else clusters.push(newCluster('organisation', group));
    index.add(best?.cluster ?? clusters.at(-1)!, group);
  }
  return clusters;
}

function firstJoin(cluster: Cluster, group: NameGroup, annotation: Annotation): NameJoin | null {
  for (const other of cluster.groups) {
    const join = joinBy(BODY_JOINS, other, group, annotation);
    if (join) return join;
  }
  return null;
}

/** What a long form is found by: the fullest form, each of its ends, all but its last word, the initials, or the place behind it. */
function bodyKeys({ key, words, mentions }: NameGroup): string[] {
  const keys = [`full ${fuller(key)}`];
  if (words.length > 1) keys.push(`begins ${words.slice(0, -1).join(' ')}`);
  for (let at = 1; at < words.length; at++) keys.push(`ends ${words.slice(at).join(' ')}`);
  for (const initials of initialsOfWords(words)) keys.push(`initials ${initials}`);
  for (const { last } of mentions) keys.push(`behind ${last + 2}`);
  return keys;
}

/** By what a short form finds its long one. */
function shortKeys({ key, words, mentions }: NameGroup): string[] {
  return [
    `ends ${words.join(' ')}`,
    `begins ${words.join(' ')}`,
    `initials ${key.replace(/\./g, '')}`,
    ...mentions.map(({ first }) => `behind ${first}`),
  ];
}
