import type { Mention } from '../mentions/types.js';
import type { Gender } from '../mentions/word-lists.js';
import type { NodeKind } from '../model/kinds.js';
import type { NameJoin } from './joins/types.js';

/** One form of a name with all its mentions; the stuff clusters are made of. */
export interface NameGroup {
  /** the form as it stands at its first mention, spaces made single */
  readonly text: string;
  /** lower case, no article */
  readonly key: string;
  readonly words: readonly string[];
  readonly mentions: Mention[];
}

/** What is being gathered for one entity. */
export interface Cluster {
  readonly type: NodeKind;
  readonly groups: NameGroup[];
  /** why each group after the first belongs to it */
  readonly joins: NameJoin[];
  /** null where nothing in the article tells it */
  gender: Gender | null;
  /** descriptions and pronouns resolved to it */
  readonly others: Mention[];
}

/** Begins a cluster with one form of a name. */
export const newCluster = (type: NodeKind, group: NameGroup): Cluster => ({
  type,
  groups: [group],
  joins: [],
  gender: null,
  others: [],
});

/** Another form of the cluster's being, and why. */
export function addGroup(cluster: Cluster, group: NameGroup, join: NameJoin): void {
  cluster.groups.push(group);
  cluster.joins.push(join);
}

/** The fullest form: most words, then most characters, capitals alone last. */
export function fullestName(cluster: Cluster): string {
  const rank = (group: NameGroup) =>
    group.words.length * 1000 + group.text.length - (/^\P{Ll}+$/u.test(group.text) && group.words.length > 1 ? 500 : 0);
  let best = cluster.groups[0]!;
  for (const group of cluster.groups) if (rank(group) > rank(best)) best = group;
  return best.text;
}

/** How many times a cluster is named. */
export function timesNamed(cluster: Cluster): number {
  return cluster.groups.reduce((sum, group) => sum + group.mentions.length, 0);
}
