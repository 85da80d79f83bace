import type { World } from '../types.js';
import { contextOf, contradiction, daysApart, postsDiffer } from './contradict.js';
import { type Person, personOf } from './person-of.js';

/** Somebody known by surname alone, and the persons of that surname in the whole set whom this may be. */
export interface Bare {
  readonly person: Person;
  readonly surname: string;
  /** persons with a full name whom nothing told excludes */
  readonly bearers: readonly Person[];
  /** all persons with a full name of that surname */
  readonly all: readonly Person[];
}

/** All who are named by surname alone, with whom they may be. */
export function findBearers(world: World): Bare[] {
  const persons = world.clusters('person').map(personOf);
  const bySurname = new Map<string, Person[]>();
  for (const person of persons) {
    if (person.fullNames.length === 0) continue;
    for (const surname of person.surnames) {
      const known = bySurname.get(surname);
      if (known) known.push(person);
      else bySurname.set(surname, [person]);
    }
  }
  return persons
    .filter(({ fullNames }) => fullNames.length === 0)
    .map((person) => {
      const surname = [...person.surnames][0]!;
      const all = bySurname.get(surname) ?? [];
      return { person, surname, bearers: all.filter((bearer) => mayBe(person, bearer, world)), all };
    });
}

/** Nothing told excludes it: gender, field, post, state; an article that tells both apart; a decision. */
function mayBe(person: Person, bearer: Person, world: World): boolean {
  if (world.forbidden(person.cluster.first, bearer.cluster.first)) return false;
  const gender = bearer.gender ?? bearer.likelyGender;
  if (person.gender && gender && person.gender !== gender) return false;
  if (inOneArticle(person, bearer)) return false;
  return contradiction(person, bearer) === null && !postsDiffer(person, bearer);
}

/** An article that names both has told them apart itself. */
function inOneArticle(person: Person, bearer: Person): boolean {
  return person.articles.some(({ id }) => bearer.articleIds.has(id));
}

/** A bearer told of within these days of an article is of its time; one of whom nothing is told within years is not. */
const SAME_TIME_DAYS = 500;
const OTHER_TIME_DAYS = 1500;

/** Of several bearers the only one of the article's time, where all others are of another: "President Bush" of 1990 and of 2005. */
export function bearerByTime(person: Person, bearers: readonly Person[]): Person | null {
  const near = bearers.filter((bearer) => daysApart(person, bearer) <= SAME_TIME_DAYS);
  const far = bearers.filter((bearer) => {
    const days = daysApart(person, bearer);
    return days >= OTHER_TIME_DAYS && days !== Number.POSITIVE_INFINITY;
  });
  return near.length === 1 && far.length === bearers.length - 1 ? near[0]! : null;
}

/** Names that stand in this many articles or more are everybody's, and tell nothing. */
const COMMON_NAME = 12;
/** One name that stands in no more articles than this tells as much as two others. */
const RARE_NAME = 3;
const ENOUGH = 2;

/** How far a name is spread, as far as it makes a difference: all that is common is equally so. */
export const spreadClass = (articles: number): number => Math.min(articles, COMMON_NAME);

/** Of several bearers the only one beside whom the same other people and bodies are named; null where none or several are. */
export function bearerByContext(person: Person, bearers: readonly Person[], world: World): Person | null {
  const beside = bearers.filter((bearer) => commonNames(person, bearer, world).length > 0);
  if (beside.length !== 1) return null;
  return standsBeside(person, beside[0]!, world) ? beside[0]! : null;
}

/** Whether so many names, or such rare ones, stand beside both that it is no accident. */
export function standsBeside(one: Person, other: Person, world: World): boolean {
  const weights = commonNames(one, other, world).map((name) => (world.spread(name) <= RARE_NAME ? ENOUGH : 1));
  return weights.reduce((sum, weight) => sum + weight, 0) >= ENOUGH;
}

/** Names of other people and bodies that stand beside both and are not everybody's. */
export function commonNames(one: Person, other: Person, world: World): string[] {
  const [few, many] = [contextOf(one), contextOf(other)].sort((a, b) => a.size - b.size);
  return [...few!].filter((name) => many!.has(name) && world.spread(name) < COMMON_NAME);
}
