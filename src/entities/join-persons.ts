import { distance } from 'fastest-levenshtein';
import type { Annotation } from '../language/types.js';
import type { Mention } from '../mentions/types.js';
import { firstNamesAgree, rootsOf } from '../names/first-names-agree.js';
import { transliterationFold } from '../names/transliterate.js';
import { addGroup, type Cluster, type NameGroup, newCluster, timesNamed } from './cluster.js';
import { ClusterIndex } from './cluster-index.js';
import { genderOf } from './infer-gender.js';
import { coreOf, FULL_NAME_JOINS, namesPeople, surnameOf } from './joins/full-name-joins.js';
import { areKnownAs, otherNameAt } from './joins/known-as.js';
import { joinBy, type NameJoin } from './joins/types.js';
import { type BareName, shareSurname } from './share-surname.js';

/** Persons of one article: full names first, then bare surnames and first names to the one they fit. */
export function joinPersons(annotation: Annotation, groups: readonly NameGroup[]): Cluster[] {
  const clusters: Cluster[] = [];
  const full = groups.filter((group) => group.words.length > 1).sort((a, b) => b.words.length - a.words.length);
  const bare = groups.filter((group) => group.words.length === 1);
  const asked = new Set([...bare.flatMap(askedKeys), ...full.filter(isByPeople).map(byPeople)]);
  const index = new ClusterIndex((group) => [
    ...fullKeys(annotation, group),
    // a text can have a hundred thousand names, and each some dozen of these keys
    ...(asked.size > 0 ? bareKeys(group).filter((key) => asked.has(key)) : []),
  ]);
  for (const group of full) {
    const near = index.find([...fullKeys(annotation, group), byPeople(group)]);
    const home = firstHome(near, group, annotation);
    if (home) addGroup(home.cluster, group, home.join);
    else clusters.push(newCluster('person', group));
    index.add(home?.cluster ?? clusters.at(-1)!, group);
  }
  for (const cluster of clusters) cluster.gender = genderOf(annotation, cluster);
  const counts = new Map(clusters.map((cluster) => [cluster, timesNamed(cluster)] as const));
  for (const group of bare) clusters.push(...placeSingle(annotation, group, index, counts));
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

/**
 * What two full names of one person share, by one key at least: another word beside the surname, the first name in one of its
 * ways to be written, the first name and the next word or half of the surname, a people's word and the surname, or a place in the text
 * where the one is told to be known as the other.
 */
function fullKeys(annotation: Annotation, { words, mentions }: NameGroup): string[] {
  const core = coreOf(words);
  const [first, surname] = [core[0]!, core.at(-1)!];
  return [
    ...core.slice(0, -1).map((word) => `word ${word} ${surname}`),
    ...[...rootsOf(first)].map((root) => `root ${root} ${surname}`),
    `fold ${transliterationFold(first)} ${surname}`,
    `begins ${first} ${core[1]}`,
    ...surname.split('-').map((part) => `half ${first} ${part}`),
    // others find those who are called by their people; these find all of the surname
    ...(namesPeople(core) ? [`people ${surname}`] : []),
    ...placesOfNames(annotation, mentions),
  ];
}

/** Where a name stands and where the text tells another one, so that the two share a key. */
function placesOfNames(annotation: Annotation, mentions: readonly Mention[]): string[] {
  return mentions.flatMap(({ titleFirst, first, last }) =>
    [titleFirst, first, otherNameAt(annotation, last)].filter((token) => token >= 0).map((token) => `at ${token}`),
  );
}

/** "Ann Harlow" finds "Briton Harlow", and "Briton Harlow" everybody called Harlow. */
const byPeople = (group: NameGroup): string => `${isByPeople(group) ? 'surname' : 'people'} ${surnameOf(group.words)}`;

/** "Briton Harlow" */
const isByPeople = ({ words }: NameGroup): boolean => namesPeople(coreOf(words));

/** By what a bare name finds full ones: the surname or what stands in or before it, the first name or its long form, or the surname but for a letter. */
function bareKeys({ words }: NameGroup): string[] {
  const surname = surnameOf(words);
  return [
    `surname ${surname}`,
    `given ${words[0]}`,
    ...innerWords(words).map((word) => `inner ${word}`),
    ...nickKeys(words[0]!),
    ...slipKeys(surname),
  ];
}

/** By what a bare name asks for full ones. */
function askedKeys({ words: [word] }: NameGroup): string[] {
  return [`surname ${word}`, `given ${word}`, `inner ${word}`, ...nickKeys(word!), ...slipKeys(word!)];
}

/** Short for the same first name, in one way of writing: "mo", "mohammed". */
const nickKeys = (word: string): string[] => [...rootsOf(word)].map((root) => `nick ${transliterationFold(root)}`);

/** "Bo [Mora] Pell", "Bo [Mora]-Pell": what may be the surname beside the last word. */
function innerWords(words: readonly string[]): string[] {
  const core = coreOf(words);
  const halves = core.at(-1)!.includes('-') ? core.at(-1)!.split('-') : [];
  return [...core.slice(1, -1), ...halves].filter((word) => word.length >= SHORTEST_INNER);
}

/** Shorter words inside a name are particles and syllables: "van", "de", "un". */
const SHORTEST_INNER = 5;

/** Two words that differ by one letter share the word with one letter left out, or one of them is that word. */
function slipKeys(word: string): string[] {
  if (word.length < SWAP_LENGTH) return [];
  return [`slip ${word}`, ...[...word].map((_, at) => `slip ${word.slice(0, at)}${word.slice(at + 1)}`)];
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
  const inner = index
    .find([`inner ${word}`])
    .filter((cluster) => isFull(cluster, (words) => innerWords(words).includes(word)));
  if (inner.length === 1) return shareSurname(annotation, group, inner, counts, INNER);
  const known = index
    .find(placesOfNames(annotation, group.mentions))
    .filter(({ groups }) => groups.some(({ mentions }) => areKnownAs(annotation, mentions, group.mentions)));
  if (known.length === 1) return shareSurname(annotation, group, known, counts, KNOWN_AS);
  const short = index.find(nickKeys(word)).filter((cluster) => isFull(cluster, (words) => isShortFor(word, words[0]!)));
  if (short.length === 1) return shareSurname(annotation, group, short, counts, NICKNAME);
  const slips = misspelt(word, index.find(slipKeys(word)));
  if (slips.length > 0) return shareSurname(annotation, group, slips, counts, SLIP);
  return [newCluster('person', group)];
}

/** What a bare name is to the full one. */
const SURNAME: BareName = { rule: 'article/surname', is: 'is the surname of' };
const FIRST_NAME: BareName = { rule: 'article/first-name', is: 'is the first name of' };
const INNER: BareName = { rule: 'article/inner-surname', is: 'is one of the surnames of' };
const KNOWN_AS: BareName = { rule: 'article/known-as', is: 'is told to be another name of' };
const NICKNAME: BareName = { rule: 'article/nickname', is: 'is short for the first name of' };
const SLIP: BareName = { rule: 'article/misspelt-surname', is: 'differs by a letter from the surname of' };

/** "Mo" for "Mohammed"; not "Vladimir" for "Volodymyr", which in one article are two men. */
const isShortFor = (word: string, first: string): boolean =>
  word.length < first.length && firstNamesAgree(word, first) === 'nickname';

/** A surname with one letter wrong or two changed about: "Harlw", "Halrow" beside "Ann Harlow"; short ones are too like one another. */
function misspelt(word: string, clusters: readonly Cluster[]): Cluster[] {
  if (word.length < SWAP_LENGTH) return [];
  return clusters.filter((cluster) =>
    cluster.groups.some((group) => {
      const surname = surnameOf(group.words);
      return (
        group.words.length > 1 &&
        surname[0] === word[0] &&
        (isSwapped(surname, word) ||
          (Math.min(surname.length, word.length) >= SURE_LENGTH && distance(surname, word) === 1))
      );
    }),
  );
}

/** Two neighbouring letters changed about. */
function isSwapped(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  const at = [...one].findIndex((letter, place) => letter !== other[place]);
  return at >= 0 && one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2);
}

/** Shorter surnames with two letters changed about may be two. */
const SWAP_LENGTH = 5;
/** Surnames shorter than this may differ by one letter and be two. */
const SURE_LENGTH = 6;
