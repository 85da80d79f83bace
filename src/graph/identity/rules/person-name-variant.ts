import { rootsOf } from '../../../names/first-names-agree.js';
import { type PersonName, personKey } from '../../../names/parse-person-name.js';
import { type NameAgreement, personNamesAgree } from '../../../names/person-names-agree.js';
import { transliterationFold } from '../../../names/transliterate.js';
import { agreeablePairs } from '../persons/agreeable-pairs.js';
import { countriesApart, mayBeAlone } from '../persons/bare-names.js';
import { contextOf, contradiction, shareContext, shareOffice } from '../persons/contradict.js';
import { fullNamesOf, type Person, personOf, surnameKey } from '../persons/person-of.js';
import type { Doubt, IdentityRule, Merge } from '../types.js';

/** Who may be whom: both ways, in the order of the set. */
type Neighbours = ReadonlyMap<Person, ReadonlyMap<Person, Neighbour>>;

interface Neighbour {
  readonly person: Person;
  readonly how: NonNullable<NameAgreement>;
}

/**
 * “Donald J. Trump” is “Donald Trump”, “Bill Vale” is “William Vale”, “Zelenskyy” is “Zelensky”; “George Bush” is neither
 * “George W.” nor “George H. W. Bush” where both are in the set and nothing else tells.
 */
export const personNameVariant: IdentityRule = {
  name: 'person/name-variant',
  joinsTwo: true,
  keys(being) {
    const names = fullNamesOf(being);
    const asked = new Set(names.flatMap(askedByInitial));
    return [...keysOf(names)].map((key) => ({ key, asks: !key.endsWith(INITIAL) || asked.has(key) }));
  },
  touches: (one, other) => agreement(personOf(one), personOf(other)) !== null,
  find(world) {
    const persons = world
      .clusters('person')
      .map(personOf)
      .filter(({ fullNames }) => fullNames.length > 0);
    const neighbours = findNeighbours(persons);
    const merges: Merge[] = [];
    const doubts: Doubt[] = [];
    const rivals = allRivals(neighbours);
    const chosen = new Map<Person, Person | null>();
    const chosenBy = (person: Person): Person | null => {
      if (!chosen.has(person)) chosen.set(person, chosenOf(person, neighbours.get(person)!));
      return chosen.get(person)!;
    };
    for (const [person, near] of neighbours) {
      for (const one of near.values()) {
        if (one.person.cluster.first < person.cluster.first) continue;
        const clear = !rivals.get(person)!.has(one.person) && !rivals.get(one.person)!.has(person);
        if (clear || chosenBy(person) === one.person || chosenBy(one.person) === person)
          merges.push({ one: person.cluster.first, other: one.person.cluster.first, reason: reasonFor(person, one) });
      }
      if (rivals.get(person)!.size > 0)
        doubts.push({
          one: person.cluster.first,
          reason: `“${shown(person)}” may be ${[...near.keys()].map((other) => `“${shown(other)}”`).join(' or ')}`,
        });
    }
    return { merges, doubts };
  },
};

const shown = ({ cluster }: Person): string => cluster.members[0]!.name;
const reasonFor = (person: Person, { person: other, how }: Neighbour): string =>
  `“${shown(person)}” and “${shown(other)}”: ${how}`;

/** Pairs of persons whose names agree and of whom nothing contradictory is told, found by keys of surname and first name. */
function findNeighbours(persons: readonly Person[]): Neighbours {
  const byKey = new Map<string, Person[]>();
  const found: [Person, Neighbour][] = [];
  for (const person of persons) {
    for (const key of keysOf(person.fullNames)) {
      const known = byKey.get(key);
      if (known) known.push(person);
      else byKey.set(key, [person]);
    }
  }
  const places = new Map(persons.map((person, at) => [person, at] as const));
  const seen = new Set<number>();
  for (const bucket of byKey.values()) {
    for (const [one, other] of agreeablePairs(bucket)) {
      const pair = places.get(one)! * persons.length + places.get(other)!;
      if (seen.has(pair)) continue;
      seen.add(pair);
      const how = agreement(one, other);
      if (how) found.push([one, { person: other, how }], [other, { person: one, how }]);
    }
  }
  // in the order of the set, whatever key found whom first
  found.sort(([, a], [, b]) => a.person.cluster.first - b.person.cluster.first);
  const neighbours = new Map(persons.map((person) => [person, new Map<Person, Neighbour>()] as const));
  for (const [person, near] of found) neighbours.get(person)!.set(near.person, near);
  return neighbours;
}

/** Behind an initial; no word of a name ends so. */
const INITIAL = '\u0001';
/** No person's name has more words; one that has is a list of names, which has as many keys as pairs of words, and no variant. */
const MOST_WORDS = 12;

/** A key for each way in which another name may agree: surname and first name, by every root and by the initial. */
function keysOf(fullNames: readonly PersonName[]): Set<string> {
  const keys = new Set<string>();
  for (const name of fullNames) {
    if (name.given.length + name.surname.length > MOST_WORDS) continue;
    const surnames = [
      surnameKey(name),
      ...name.surname.map(transliterationFold),
      ...name.given
        .slice(1)
        .filter((w) => w.length > 1)
        .map(transliterationFold),
    ];
    for (const surname of surnames) {
      for (const word of name.given) {
        if (word.length > 1) for (const root of rootsOf(word)) keys.add(`${surname} ${transliterationFold(root)}`);
        keys.add(`${surname} ${word[0]}${INITIAL}`);
      }
      if (name.given.length > 1) keys.add(`${surname} ${transliterationFold(name.given.join(''))}`);
    }
  }
  return keys;
}

/** What “K. Lund” asks for, who may be Karl or Kurt; these two are nothing to one another. */
const askedByInitial = (name: PersonName): readonly string[] =>
  name.given[0]?.length === 1 ? [...keysOf([name])].filter((key) => key.endsWith(` ${name.given[0]}${INITIAL}`)) : [];

function agreement(one: Person, other: Person): NonNullable<NameAgreement> | null {
  // equal names were settled by the rule before: who stayed apart there is two
  if (personKey(one.fullNames[0]!) === personKey(other.fullNames[0]!)) return null;
  for (const a of one.fullNames) {
    for (const b of other.fullNames) {
      const how = personNamesAgree(a, b, juniorOnce(a, b) && shareOffice(one, other));
      if (how === null || contradiction(one, other) !== null) continue;
      if (how === 'initial' && !shareContext(one, other) && !mayBeInitial(one, other)) continue;
      return how;
    }
  }
  return null;
}

/** One article writes "Jr.", the other leaves it out. */
const juniorOnce = (a: PersonName, b: PersonName): boolean =>
  [a.generation, b.generation].includes('jr') && [a.generation, b.generation].includes(null);

/**
 * An initial alone is many people's: “S. Vale” is Sara Vale where both hold one role, or nothing at all is told that could speak for it
 * or against it: “A. Vale”, member of a party, is not the minister Adam Vale of whom an article names nobody else.
 */
function mayBeInitial(one: Person, other: Person): boolean {
  if (countriesApart(one, other) || !mayBeAlone(one, other)) return false;
  const shareRole = [...one.roles].some((role) => other.roles.has(role));
  return shareRole || [one, other].every((person) => person.nations.size === 0 && contextOf(person).size === 0);
}

/**
 * Of each person the neighbours that are not all one being: some of them contradict one another. A neighbour whose name tells nothing
 * beyond this one's is no rival: “Emily Tarrant Quill” is both “Emily Tarrant” and “Emily Quill”.
 */
function allRivals(neighbours: Neighbours): Map<Person, ReadonlySet<Person>> {
  const circles = circlesOf(neighbours);
  const rivalsOf = (person: Person, near: ReadonlyMap<Person, Neighbour>): ReadonlySet<Person> => {
    // who are all one another's neighbours, and nobody else's, contradict nobody
    if ([...near.keys()].every((other) => circles.get(other) === circles.get(person))) return NOBODY;
    const telling = [...near.keys()].filter((other) => !tellsLess(other, person));
    return new Set(telling.filter((one) => telling.some((other) => other !== one && !neighbours.get(one)!.has(other))));
  };
  return new Map([...neighbours].map(([person, near]) => [person, rivalsOf(person, near)] as const));
}

const NOBODY: ReadonlySet<Person> = new Set();

/** One text for all persons who have, with themselves, the same neighbours. */
function circlesOf(neighbours: Neighbours): Map<Person, string> {
  const first = ({ cluster }: Person): number => cluster.first;
  return new Map(
    [...neighbours].map(([person, near]) => {
      const circle = [person, ...near.keys()].map(first).sort((a, b) => a - b);
      return [person, circle.join(' ')] as const;
    }),
  );
}

/** All words of the one's names stand in a name of the other. */
function tellsLess(one: Person, other: Person): boolean {
  const wordsOf = ({ given, surname, generation }: PersonName): string[] => [...given, ...surname, generation ?? ''];
  const known = other.fullNames.map((name) => new Set(wordsOf(name)));
  return one.fullNames.every((name) =>
    known.some(
      (words) =>
        words.size > wordsOf(name).filter((w) => w !== '').length &&
        wordsOf(name).every((word) => word === '' || words.has(word)),
    ),
  );
}

/** Of several that a name fits, the only one whose articles name the same other people. */
function chosenOf(person: Person, near: ReadonlyMap<Person, Neighbour>): Person | null {
  let found: Person | null = null;
  for (const other of near.keys()) {
    if (!shareContext(person, other)) continue;
    if (found) return null;
    found = other;
  }
  return found;
}
