import { nationOf } from '../../../names/lands.js';
import { nameWords } from '../../../names/normalise-name.js';
import { parsePersonName } from '../../../names/parse-person-name.js';
import type { World } from '../types.js';
import { contextOf } from './contradict.js';
import { commonNames } from './find-bearers.js';
import { type Person, surnameKey } from './person-of.js';

/** Somebody is known by the bare surname when so many articles call him so. */
const KNOWN_ARTICLES = 4;
/** … and this many times as many as call all others of the surname so. */
const KNOWN_LEAD = 5;

/** Whether articles of both name countries, and no country stands in both: “Rajan” of Norway's news and of India's. */
export function countriesApart(one: Person, other: Person): boolean {
  if (areDisjoint(one.nations, other.nations)) return true;
  return areDisjoint(nationsNear(one), nationsNear(other));
}

const areDisjoint = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  one.size > 0 && other.size > 0 && ![...one].some((value) => other.has(value));

const near = new WeakMap<Person, ReadonlySet<string>>();

/** The countries that somebody's articles name. */
export function nationsNear(person: Person): ReadonlySet<string> {
  const known = near.get(person);
  if (known) return known;
  const found = new Set(person.articles.flatMap(({ lands }) => [...lands.keys()].map(nationOf)));
  near.set(person, found);
  return found;
}

/** Whether something besides the name speaks for two persons being one, a role or other people and bodies beside both, or nothing can speak against it. */
export function isSupported(one: Person, other: Person, world: World): boolean {
  return mayBeAlone(one, other) || commonNames(one, other, world).length > 0;
}

/**
 * Whether both hold one role; or one of their articles names nobody else, so that nobody is missed beside the other, and no other role
 * is told. Where one is told with an office of a country and the other beside people of his own, everything is missed: a party's member
 * Rajan is not Norway's minister.
 */
export function mayBeAlone(one: Person, other: Person): boolean {
  if ([...one.roles].some((role) => other.roles.has(role))) return true;
  const [here, there] = [contextOf(one), contextOf(other)];
  if (here.size > 0 && there.size > 0) return false;
  if ((here.size > 0 && other.nations.size > 0) || (there.size > 0 && one.nations.size > 0)) return false;
  return one.roles.size === 0 || other.roles.size === 0;
}

/** How many articles call somebody by the bare surname: “Obama said”, not “Mr. Obama” nor “President Obama”, which any other may be. */
export function timesKnownBare({ cluster }: Person, surname: string): number {
  const bare = (form: string): boolean => {
    const name = parsePersonName(form);
    return name.given.length === 0 && nameWords(form).length === name.surname.length && surnameKey(name) === surname;
  };
  // an article that mixes two people up makes the one's surname no name of the other
  const isOwn = (name: string): boolean => surnameKey(parsePersonName(name)) === surname;
  return cluster.members.filter(({ name, forms }) => isOwn(name) && forms.some(bare)).length;
}

/** The one of a surname whom many articles know by the bare name, and hardly anybody else; null where there is none. */
export function knownByBareName(persons: readonly Person[], surname: string): Person | null {
  const times = persons.map((person) => timesKnownBare(person, surname));
  const most = Math.max(0, ...times);
  const others = times.reduce((sum, count) => sum + count, 0) - most;
  return most >= KNOWN_ARTICLES && most >= KNOWN_LEAD * others ? persons[times.indexOf(most)]! : null;
}
