import { distance } from 'fastest-levenshtein';
import type { Annotation } from '../language/types.js';
import { firstNamesAgree } from '../names/first-names-agree.js';
import { type Cluster, type NameGroup, timesNamed } from './cluster.js';
import { ClusterIndex } from './cluster-index.js';
import { genderOf } from './infer-gender.js';
import { shareSurname } from './share-surname.js';

const GENERATION = /^(?:jr|sr|ii|iii|iv)\.?$/;
/** "J.", "H.W." */
const INITIAL = /^(?:\p{L}\.){1,3}$|^\p{L}$/u;

/** Persons of one article: full names first, then bare surnames and first names to the one they fit. */
export function joinPersons(annotation: Annotation, groups: readonly NameGroup[]): Cluster[] {
  const clusters: Cluster[] = [];
  const index = new ClusterIndex(personKeys);
  const full = groups.filter((group) => group.words.length > 1).sort((a, b) => b.words.length - a.words.length);
  for (const group of full) {
    const near = index.find(personKeys(group));
    const home = near.find((cluster) => cluster.groups.some((other) => sameFullName(other.words, group.words)));
    if (home) home.groups.push(group);
    else clusters.push({ type: 'person', groups: [group], gender: null, others: [] });
    index.add(home ?? clusters.at(-1)!, group);
  }
  for (const cluster of clusters) cluster.gender = genderOf(annotation, cluster);
  const counts = new Map(clusters.map((cluster) => [cluster, timesNamed(cluster)] as const));
  for (const group of groups.filter((other) => other.words.length === 1))
    clusters.push(...placeSingle(annotation, group, index, counts));
  for (const cluster of clusters) cluster.gender ??= genderOf(annotation, cluster);
  return clusters;
}

/** Two names of one person share the surname or the first name, or but for a slip the surname's first letter. */
function personKeys({ words }: NameGroup): string[] {
  const surname = surnameOf(words);
  return [`surname ${surname}`, `given ${words[0]}`, `letter ${surname[0]}`];
}

/** "Donald J. Trump" and "Donald Trump"; "Rodham Clinton" joins "Hillary Rodham Clinton". */
function sameFullName(a: readonly string[], b: readonly string[]): boolean {
  if (initialsDiffer(a, b)) return false;
  const [x, y] = [core(a), core(b)];
  if (x[x.length - 1] !== y[y.length - 1])
    return (
      x.length > 1 &&
      y.length > 1 &&
      x[0] === y[0] &&
      (isHalfOf(x.at(-1)!, y.at(-1)!) ||
        isHalfOf(y.at(-1)!, x.at(-1)!) ||
        x.join(' ').startsWith(y.join(' ')) ||
        y.join(' ').startsWith(x.join(' ')))
    );
  if (/^(?:equal|nickname|transliteration)$/.test(firstNamesAgree(x[0]!, y[0]!) ?? '')) return true;
  const [long, short] = x.length > y.length ? [x, y] : [y, x];
  return short.every((word) => long.includes(word));
}

/** "Harlow" of "Marsh-Harlow" */
function isHalfOf(short: string, long: string): boolean {
  return long.includes('-') && long.split('-').includes(short);
}

/** "George H.W. Harlow" and "George W. Harlow" are two. */
function initialsDiffer(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [a, b].map((words) =>
    words
      .slice(1, -1)
      .filter((word) => /^(?:\p{L}\.?){1,3}$/u.test(word) && (word.length === 1 || word.includes('.')))
      .join('')
      .replace(/\./g, ''),
  ) as [string, string];
  return x !== '' && y !== '' && x !== y && !(a[0]!.length === 1);
}

function core(words: readonly string[]): string[] {
  const kept = words.filter((word, at) => !GENERATION.test(word) && !(at > 0 && INITIAL.test(word)));
  return kept.length > 1 ? kept : [...words];
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
  const given = index.find([`given ${word}`]).filter((cluster) => isFull(cluster, (words) => words[0] === word));
  const fitting =
    surname.length > 0 ? surname : given.length > 0 ? given : misspelt(word, index.find([`letter ${word[0]}`]));
  if (fitting.length > 0) return shareSurname(annotation, group, fitting, counts);
  return [{ type: 'person', groups: [group], gender: null, others: [] }];
}

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

function surnameOf(words: readonly string[]): string {
  const kept = core(words);
  return kept[kept.length - 1]!;
}
