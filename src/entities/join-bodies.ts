import type { Annotation } from '../language/types.js';
import { words } from '../lexicon/lists.js';
import { initialsOfWords } from '../names/acronyms.js';
import { bodyNameOf } from '../names/body-name.js';
import { addGroup, type Cluster, type NameGroup, newCluster } from './cluster.js';
import { ClusterIndex } from './cluster-index.js';
import { BODY_JOINS, fuller, landLeftOut, squeezed } from './joins/body-joins.js';
import { otherNameAt } from './joins/known-as.js';
import { joinBy, type NameJoin } from './joins/types.js';

/** Organisations of one article: long forms first, then acronyms, shortened forms and bare heads. */
export function joinBodies(annotation: Annotation, groups: readonly NameGroup[]): Cluster[] {
  const clusters: Cluster[] = [];
  const index = new ClusterIndex((group) => bodyKeys(annotation, group));
  for (const group of [...groups].sort((a, b) => b.words.length - a.words.length)) {
    const fitting = index
      .find([
        `full ${fuller(group.key)}`,
        ...(words('campaign-words').has(group.words.at(-1)!) ? [`begins ${group.words.slice(0, -1).join(' ')}`] : []),
        ...shortKeys(annotation, group),
      ])
      .flatMap((cluster) => {
        const join = firstJoin(cluster, group, annotation);
        return join ? [{ cluster, join }] : [];
      });
    const sure = fitting.filter(({ join }) => join.rule !== landLeftOut.name || fitting.length === 1);
    const best = sure.sort((a, b) => b.cluster.groups[0]!.mentions.length - a.cluster.groups[0]!.mentions.length)[0];
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
function bodyKeys(annotation: Annotation, { text, key, words, mentions }: NameGroup): string[] {
  const keys = [`full ${fuller(key)}`, `core ${bodyNameOf(text).core}`, `squeezed ${squeezed(key)}`];
  if (words.length > 2) keys.push(`council ${words[0]} ${words.at(-1)}`);
  if (words.length > 1) keys.push(`begins ${words.slice(0, -1).join(' ')}`);
  for (let at = 1; at < words.length; at++) keys.push(`starts ${words.slice(0, at).join(' ')}`);
  for (let at = 1; at < words.length; at++) keys.push(`ends ${words.slice(at).join(' ')}`);
  for (const initials of initialsOfWords(words)) keys.push(`initials ${initials}`);
  if (words.length === 2 && words[1] === 'party') keys.push(`ends ${words[0]}s`);
  for (const { first, last } of mentions)
    keys.push(`behind ${last + 2}`, `at ${first}`, `known ${otherNameAt(annotation, last)}`);
  return keys;
}

/** By what a short form finds its long one. */
function shortKeys(annotation: Annotation, { text, key, words, mentions }: NameGroup): string[] {
  return [
    `core ${bodyNameOf(text).core}`,
    `squeezed ${squeezed(key)}`,
    `council ${words[0]} ${words.at(-1)}`,
    `ends ${words.join(' ')}`,
    `begins ${words.join(' ')}`,
    `starts ${words.join(' ')}`,
    `initials ${key.replace(/\./g, '')}`,
    ...mentions.flatMap(({ first, titleFirst, last }) => [
      `behind ${first}`,
      `at ${last + 2}`,
      `known ${titleFirst}`,
      `known ${first}`,
      `at ${otherNameAt(annotation, last)}`,
    ]),
  ];
}
