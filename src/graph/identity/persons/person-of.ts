import { rows } from '../../../lexicon/lists.js';
import { once } from '../../../lexicon/once.js';
import { firstNamesAgree } from '../../../names/first-names-agree.js';
import type { Gender } from '../../../names/name-parts.js';
import { type PersonName, parsePersonName, personKey, surnameCore } from '../../../names/parse-person-name.js';
import { transliterationFold } from '../../../names/transliterate.js';
import type { ArticleContext, Being, Cluster, RuleKey } from '../types.js';

/** What all articles tell of one person so far. */
export interface Person {
  readonly cluster: Cluster;
  /** names with a first name or a regnal title; empty for one known by surname alone */
  readonly fullNames: readonly PersonName[];
  /** surnames, folded to one spelling */
  readonly surnames: ReadonlySet<string>;
  /** told by titles */
  readonly gender: Gender | null;
  /** what the first names let one think, where no title tells */
  readonly likelyGender: Gender | null;
  readonly fields: ReadonlySet<string>;
  readonly roles: ReadonlySet<string>;
  readonly nations: ReadonlySet<string>;
  readonly states: ReadonlySet<string>;
  /** years of birth that ages told let one think */
  readonly births: readonly number[];
  readonly articles: readonly ArticleContext[];
  readonly articleIds: ReadonlySet<string>;
  /** dates of the first and last article; null when none has one */
  readonly seen: readonly [first: string, last: string] | null;
}

/** The surname by which a name is looked up: particles left out, one spelling. */
export const surnameKey = (name: PersonName): string => transliterationFold(surnameCore(name));

/**
 * The being's own full names: its name, and aliases that share a first name with it ("Hillary Rodham" beside "Hillary Clinton");
 * of one with a single name the forms with a regnal title: "Pope Martin".
 */
export function fullNamesOf(being: Pick<Being, 'name' | 'forms'>): readonly PersonName[] {
  const key = being.forms.join('|');
  let names = fullNames.get(key);
  if (!names) {
    names = readFullNames(being);
    if (fullNames.size >= REMEMBERED) fullNames.clear();
    fullNames.set(key, names);
  }
  return names;
}

const fullNames = new Map<string, readonly PersonName[]>();
/** Names repeat from article to article; so many are remembered before all are forgotten. */
const REMEMBERED = 50_000;

function readFullNames(being: Pick<Being, 'name' | 'forms'>): readonly PersonName[] {
  const main = parsePersonName(being.name);
  const forms = being.forms.map(parsePersonName);
  if (main.given.length === 0)
    return distinct(forms.filter(({ given, regnal }) => given.length === 0 && regnal !== null));
  // an article that calls Carl Mott Jr. "Carl Mott" too does not make him his father
  const own = forms.filter(
    ({ given, generation }) =>
      given.length > 0 && generation === main.generation && firstNamesAgree(given[0]!, main.given[0]!) !== null,
  );
  return distinct([main, ...own]);
}

/** The full name by which a cluster is looked up, written one way; null for those known by surname alone. */
export function nameKeyOf({ members }: Cluster): string | null {
  for (const being of members) {
    const [name] = fullNamesOf(being);
    if (name) return personKey(name);
  }
  return null;
}

/** Surnames as keys: a bare surname asks who bears it. */
export function surnameKeys(being: Pick<Being, 'name' | 'forms'>): RuleKey[] {
  const names = fullNamesOf(being);
  if (names.length === 0) return [{ key: surnameKey(parsePersonName(being.name)), asks: true }];
  return [...new Set(names.map(surnameKey))].map((key) => ({ key, asks: false }));
}

const distinct = (names: readonly PersonName[]): PersonName[] => [
  ...new Map(names.map((name) => [personKey(name), name] as const)).values(),
];

const gathered = new WeakMap<Cluster, Person>();

/** Gathers what the members of a cluster tell. */
export function personOf(cluster: Cluster): Person {
  let person = gathered.get(cluster);
  if (!person) {
    person = gather(cluster);
    gathered.set(cluster, person);
  }
  return person;
}

function gather(cluster: Cluster): Person {
  const { members } = cluster;
  const names = distinct(members.flatMap(fullNamesOf));
  const traits = members.flatMap(({ traits }) => (traits ? [traits] : []));
  const collect = (values: readonly (string | null)[]): Set<string> =>
    new Set(values.filter((value): value is string => value !== null));
  return {
    cluster,
    fullNames: names,
    surnames: new Set((names.length > 0 ? names : members.map(({ name }) => parsePersonName(name))).map(surnameKey)),
    gender: majority(traits.flatMap(({ gender }) => (gender ? [gender] : []))),
    likelyGender: majority(names.flatMap(({ given }) => genderOfFirstName(given[0]) ?? [])),
    fields: collect(traits.flatMap(({ fields }) => fields)),
    roles: collect(traits.flatMap(({ roles }) => roles)),
    nations: collect(traits.map(({ nation }) => nation)),
    states: collect(traits.map(({ state }) => state)),
    births: [...new Set(members.flatMap(({ traits: told, article }) => birthYear(told?.age ?? null, article.date)))],
    articles: members.map(({ article }) => article),
    articleIds: new Set(members.map(({ article }) => article.id)),
    seen: datesOf(members.map(({ article }) => article.date)),
  };
}

function datesOf(dates: readonly (string | null)[]): readonly [string, string] | null {
  let seen: [string, string] | null = null;
  for (const date of dates) {
    if (date === null) continue;
    seen ??= [date, date];
    if (date < seen[0]) seen[0] = date;
    if (date > seen[1]) seen[1] = date;
  }
  return seen;
}

function majority(genders: readonly Gender[]): Gender | null {
  const males = genders.filter((gender) => gender === 'male').length;
  if (males * 2 === genders.length) return null;
  return males * 2 > genders.length ? 'male' : 'female';
}

function birthYear(age: number | null, date: string | null): number[] {
  return age === null || date === null ? [] : [Number(date.slice(0, 4)) - age];
}

const firstNames = once(
  () =>
    new Map(
      rows('given-names').flatMap(({ name, gender }) =>
        gender === 'm' || gender === 'f' ? [[name, gender === 'm' ? 'male' : 'female'] as const] : [],
      ),
    ),
);

function genderOfFirstName(first: string | undefined): Gender | null {
  return (first !== undefined && firstNames().get(first)) || null;
}
