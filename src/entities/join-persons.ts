import { distance } from 'fastest-levenshtein';
import type { Annotation } from '../language/types.js';
import { addGroup, type Cluster, type NameGroup, newCluster, timesNamed } from './cluster.js';
import { ClusterIndex } from './cluster-index.js';
import { genderOf } from './infer-gender.js';
import { FULL_NAME_JOINS, surnameOf } from './joins/full-name-joins.js';
import { joinBy, type NameJoin } from './joins/types.js';
import { type BareName, shareSurname } from './share-surname.js';

/** Persons of one article: full names first, then bare surnames and first names to the one they fit. */
export function joinPersons(annotation: Annotation, groups: readonly NameGroup[]): Cluster[] {
  const clusters: Cluster[] = [];
  const index = new ClusterIndex(personKeys);
  const full = groups.filter((group) => group.words.length > 1).sort((a, b) => b.words.length - a.words.length);
  for (const group of full) {
    const near = index.find(personKeys(group));
    const home = firstHome(near, group, annotation);
    if (home) addGroup(home.cluster, group, home.join);
    else clusters.push(newCluster('person', group));
    index.add(home?.cluster ?? clusters.at(-1)!, group);
  }
  for (const cluster of clusters) cluster.gender = genderOf(annotation, cluster);
  const counts = new Map(clusters.map((cluster) => [cluster, timesNamed(cluster)] as const));
  for (const group of groups.filter((other) => other.words.length === 1))
    clusters.push(...placeSingle(annotation, group, index, counts));
  for (const cluster of clusters) cluster.gender ??= genderOf(annotation, cluster);
  return clusters;
}

function firstHome(
  near: readonly Cluster[],
  group: NameGroup,
  annotation: Annotation,
): { cluster: Cluster; join: NameJoin } | null {
  for (const cluster of near) {
    for (const other of cluster.groups) {
      const join = joinBy(FULL_NAME_JOINS, other, group, annotation);
      if (join) return { cluster, join };
    }
  }
  return null;
}

/** Two names of one person share the surname or the first name, or but for a slip the surname's first letter. */
function personKeys({ words }: NameGroup): string[] {
  const surname = surnameOf(words);
  return [`surname ${surname}`, `given ${words[0]}`, `letter ${surname[0]}`];
}

/** Gives the mentions of a bare name to those whom it fits; gives new clusters where it fits nobody. */
function placeSingle(
  annotation: Annotation,
  group: NameGroup,
  index: ClusterIndex,
  counts: ReadonlyMap<Cluster, number>,
): Cluster[] {
  const word = group.words[0]!;
  const isFull = (cluster: Cluster, test: (words: readonly string[]) => boolean) =>
    cluster.groups.some(({ words }) => words.length > 1 && test(words));
  const surname = index
    .find([`surname ${word}`])
    .filter((cluster) => isFull(cluster, (words) => surnameOf(words) === word));
  if (surname.length > 0) return shareSurname(annotation, group, surname, counts, SURNAME);
  const given = index.find([`given ${word}`]).filter((cluster) => isFull(cluster, (words) => words[0] === word));
  if (given.length > 0) return shareSurname(annotation, group, given, counts, FIRST_NAME);
  const slips = misspelt(word, index.find([`letter ${word[0]}`]));
  if (slips.length > 0) return shareSurname(annotation, group, slips, counts, SLIP);
  return [newCluster('person', group)];
}

/** What a bare name is to the full one. */
const SURNAME: BareName = { rule: 'article/surname', is: 'is the surname of' };
const FIRST_NAME: BareName = { rule: 'article/first-name', is: 'is the first name of' };
const SLIP: BareName = { rule: 'article/misspelt-surname', is: 'differs by a letter from the surname of' };

/** A surname with one letter wrong: "Harlw" beside "Ann Harlow"; short ones are too like one another. */
function misspelt(word: string, clusters: readonly Cluster[]): Cluster[] {
  if (word.length < SURE_LENGTH) return [];
  return clusters.filter((cluster) =>
    cluster.groups.some((group) => {
      const surname = surnameOf(group.words);
      return (
        group.words.length > 1 &&
        surname.length >= SURE_LENGTH &&
        surname[0] === word[0] &&
        distance(surname, word) === 1
      );
    }),
  );
}

/** Surnames shorter than this may differ by one letter and be two. */
const SURE_LENGTH = 6;
