import { groupBy } from '../../../model/group-by.js';
import { rootsOf } from '../../../names/first-names-agree.js';
import { surnameCore } from '../../../names/parse-person-name.js';
import { transliterationFold } from '../../../names/transliterate.js';
import type { Person } from './person-of.js';

/** So few are compared each with each. */
const FEW = 12;

/**
 * Each two of these persons whose names may agree, in their order, some of them more than once: of those with one surname the two whose
 * middle names may be one. “Ada K. Lund” and “Ada Mo Lund” are not among them.
 */
export function* agreeablePairs(persons: readonly Person[]): Generator<readonly [Person, Person]> {
  if (persons.length <= FEW) {
    for (const [at, one] of persons.entries()) for (const other of persons.slice(at + 1)) yield [one, other];
    return;
  }
  const bySurname = [...groupBy(persons.keys(), (at) => [onlySurname(persons[at]!)])];
  const pair = (one: number, other: number): readonly [Person, Person] =>
    one < other ? [persons[one]!, persons[other]!] : [persons[other]!, persons[one]!];
  for (const [at, [surname, places]] of bySurname.entries()) {
    for (const [, others] of bySurname.slice(at + 1))
      for (const one of places) for (const other of others) yield pair(one, other);
    if (surname !== null) for (const [one, other] of byMiddleNames(places, persons)) yield pair(one, other);
    else for (const [nth, one] of places.entries()) for (const other of places.slice(nth + 1)) yield pair(one, other);
  }
}

/** The surname of one who has a single full name; null where several have to be looked at. */
const onlySurname = ({ fullNames }: Person): string | null =>
  fullNames.length === 1 ? surnameCore(fullNames[0]!) : null;

/** Middle names that may be one: either has none, or they share a root, a spelling or an initial; or all first names are one word. */
function* byMiddleNames(places: readonly number[], persons: readonly Person[]): Generator<readonly [number, number]> {
  const given = (at: number): readonly string[] => persons[at]!.fullNames[0]!.given;
  const open = places.filter((at) => given(at).length < 2);
  const named = places.filter((at) => given(at).length > 1);
  const byKey = groupBy(named, (at) => middleKeys(given(at)));
  for (const at of named) {
    const found = new Set([...middleKeys(given(at), true)].flatMap((key) => byKey.get(key) ?? []));
    for (const other of found) if (other !== at) yield [at, other];
  }
  for (const one of open) for (const other of places) if (one !== other) yield [one, other];
}

/** Keys under which a name with a middle one stands, or looks for others: an initial looks for all that begin with it. */
function middleKeys(given: readonly string[], isSeeking = false): Set<string> {
  const middle = given[1]!;
  const keys = new Set([...rootsOf(middle)].map(transliterationFold));
  if (!isSeeking || middle.length === 1) keys.add(`${middle[0]}.`);
  return keys.add(`=${transliterationFold(given.join(''))}`);
}
