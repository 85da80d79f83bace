import type { Being, Cluster, Doubt, Merge, World } from '../types.js';
import { contextOf, contradiction } from './contradict.js';
import { type Person, personOf } from './person-of.js';

/** What is one name's: merges, and persons that fit two. */
export interface Parting {
  merges: Merge[];
  doubts: Doubt[];
}

/**
 * Persons of one name are one, unless what is told of them contradicts. Then those told alike are one, those whose articles
 * name the same other people are one, and whoever fits two of them stays apart.
 */
export function partNamesakes(clusters: readonly Cluster[], name: string, world: World): Parting {
  const { told, untold } = byTraits(clusters);
  const classes = told.length > 1 ? told.map(gather) : [];
  if (!anyContradiction(classes)) {
    const parted = clusters.filter(({ first }) => world.contested(first));
    return { merges: parted.length < 2 ? star(clusters, name) : starsOf(parted, clusters, name), doubts: [] };
  }
  const groups = joinByEvidence([...classes, ...untold.map(personOf)]);
  const parting: Parting = { merges: [], doubts: [] };
  for (const { members } of groups)
    parting.merges.push(...chain(members, `same name “${name}”, told alike or beside the same names`));
  settleUntold(groups, name, parting);
  return parting;
}

const star = ([center, ...others]: readonly Cluster[], name: string): Merge[] =>
  others.map(({ first }) => ({ one: center!.first, other: first, reason: `same name “${name}”` }));

/** Where a decision parts some of a name, the others go to the one of these beside whom most of the same names stand. */
function starsOf(parted: readonly Cluster[], clusters: readonly Cluster[], name: string): Merge[] {
  const centers = parted.map((center) => ({ center, names: contextOf(personOf(center)), others: [center] }));
  for (const cluster of clusters) {
    if (parted.includes(cluster)) continue;
    const beside = [...contextOf(personOf(cluster))];
    const common = centers.map(({ names }) => beside.filter((one) => names.has(one)).length);
    centers[common.indexOf(Math.max(...common))]!.others.push(cluster);
  }
  return [...centers.flatMap(({ others }) => star(others, name)), ...star(parted, name)];
}

const mergeOf = (one: Person, other: Person, reason: string): Merge => ({
  one: one.cluster.first,
  other: other.cluster.first,
  reason,
});
const chain = (group: readonly Person[], reason: string): Merge[] =>
  group
    .flatMap(({ cluster }) => cluster.members.slice(1).map((m) => ({ one: cluster.first, other: m.index, reason })))
    .concat(group.slice(1).map((person) => mergeOf(group[0]!, person, reason)));

const hasTraits = ({ fields, gender, births, states, nations }: Person): boolean =>
  fields.size > 0 || gender !== null || births.length > 0 || states.size > 0 || nations.size > 0;

/** Those of whom the same is told, together; those of whom nothing is told. */
function byTraits(clusters: readonly Cluster[]): { told: Cluster[][]; untold: Cluster[] } {
  const told = new Map<string, Cluster[]>();
  const untold: Cluster[] = [];
  for (const cluster of clusters) {
    const key = cluster.members.map(traitKey).join('');
    const known = told.get(key);
    if (key === '') untold.push(cluster);
    else if (known) known.push(cluster);
    else told.set(key, [cluster]);
  }
  return { told: [...told.values()], untold };
}

/** Everything that could contradict somebody, as one string; empty where nothing is told. */
function traitKey({ traits, article }: Being): string {
  if (!traits) return '';
  const { gender, fields, nation, state, age, roles } = traits;
  if (gender === null && fields.length === 0 && nation === null && state === null && age === null) return '';
  const year = age === null ? '' : (article.date?.slice(0, 4) ?? '');
  const offices = nation === null && state === null ? '' : roles.join(',');
  return `${gender}|${fields.join(',')}|${nation}|${state}|${age}|${year}|${offices};`;
}

const gather = (clusters: readonly Cluster[]): Person =>
  personOf(
    clusters.length === 1
      ? clusters[0]!
      : { first: clusters[0]!.first, members: clusters.flatMap(({ members }) => members) },
  );

function anyContradiction(classes: readonly Person[]): boolean {
  return classes.some((one, at) => classes.slice(at + 1).some((other) => contradiction(one, other) !== null));
}

/** Persons held to be one within a name, with what tells so. */
interface Group {
  /** those of whom something is told; only they can contradict anybody */
  readonly told: Person[];
  readonly members: Person[];
  readonly context: Set<string>;
}

/** Joins classes that something tells to be one and nothing to be two: the same field, or the same people beside them. */
function joinByEvidence(classes: readonly Person[]): Group[] {
  const groups: Group[] = [];
  for (const person of classes) {
    const fitting = groups.filter((group) => fits(person, group) && hasEvidence(person, group));
    const home = fitting.length === 0 || (fitting.length > 1 && !hasTraits(person)) ? null : fitting[0]!;
    if (home) add(person, home);
    else groups.push(add(person, { told: [], members: [], context: new Set() }));
  }
  return groups;
}

function add(person: Person, group: Group): Group {
  if (hasTraits(person)) group.told.push(person);
  group.members.push(person);
  for (const name of contextOf(person)) group.context.add(name);
  return group;
}

const fits = (person: Person, { told }: Group): boolean => told.every((other) => contradiction(person, other) === null);

function hasEvidence(person: Person, group: Group): boolean {
  const common = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((value) => b.has(value));
  return (
    group.told.some((other) => common(person.fields, other.fields) || common(person.states, other.states)) ||
    common(contextOf(person), group.context)
  );
}

/** One whom so many times as many articles tell of as all others of the name is meant where nothing else is told: a slip makes no namesake. */
const FAR_MORE = 10;

/** The group that far more articles tell of than all others together; null where there is none. */
function farMoreTold(groups: readonly Group[]): Group | null {
  const articles = groups.map(({ members }) => members.reduce((sum, { articleIds }) => sum + articleIds.size, 0));
  const most = Math.max(0, ...articles);
  const others = articles.reduce((sum, count) => sum + count, 0) - most;
  return others > 0 && most >= FAR_MORE * others ? groups[articles.indexOf(most)]! : null;
}

/** Whoever fits exactly one of the groups that contradict one another, or the one that nearly all articles mean, belongs to it; whoever fits several stays apart. */
function settleUntold(groups: readonly Group[], name: string, parting: Parting): void {
  const told = groups.filter((group) => group.told.length > 0);
  const anchors = told.filter((one) => told.some((other) => one.told.some((person) => !fits(person, other))));
  for (const group of groups) {
    if (anchors.includes(group)) continue;
    const fitting = anchors.filter((anchor) => group.told.every((person) => fits(person, anchor)));
    const first = group.members[0]!;
    const home = fitting.length === 1 ? fitting[0]! : farMoreTold(fitting);
    if (home) {
      const why = fitting.length === 1 ? 'only one of that name fits' : 'hardly an article tells of another';
      parting.merges.push(mergeOf(home.members[0]!, first, `same name “${name}”, and ${why}`));
      continue;
    }
    const reason = `“${name}” fits ${fitting.length} beings of that name`;
    for (const { cluster } of group.members)
      parting.doubts.push(...cluster.members.map(({ index }) => ({ one: index, reason })));
  }
}
