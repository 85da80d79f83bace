import { rootsOf } from '../../../names/first-names-agree.js';
import { type PersonName, personKey } from '../../../names/parse-person-name.js';
import { type NameAgreement, personNamesAgree } from '../../../names/person-names-agree.js';
import { transliterationFold } from '../../../names/transliterate.js';
import { contradiction, shareContext, shareOffice } from '../persons/contradict.js';
import { type Person, personOf, surnameKey } from '../persons/person-of.js';
import type { Doubt, IdentityRule, Merge } from '../types.js';

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
  find(world) {
    const persons = world
      .clusters('person')
      .map(personOf)
      .filter(({ fullNames }) => fullNames.length > 0);
    const neighbours = findNeighbours(persons);
    const merges: Merge[] = [];
    const doubts: Doubt[] = [];
    for (const [person, near] of neighbours) {
      const rivals = rivalsOf(person, near);
      for (const one of near) {
        if (one.person.cluster.first < person.cluster.first) continue;
        const clear =
          !rivals.has(one) &&
          !rivalsOf(one.person, neighbours.get(one.person)!).has(back(neighbours, one.person, person));
        if (
          clear ||
          chosen(person, one, near) ||
          chosen(one.person, back(neighbours, one.person, person), neighbours.get(one.person)!)
        )
          merges.push({ one: person.cluster.first, other: one.person.cluster.first, reason: reasonFor(person, one) });
      }
      if (rivals.size > 0)
        doubts.push({
          one: person.cluster.first,
          reason: `“${shown(person)}” may be ${near.map((n) => `“${shown(n.person)}”`).join(' or ')}`,
        });
    }
    return { merges, doubts };
  },
};

const shown = ({ cluster }: Person): string => cluster.members[0]!.name;
const reasonFor = (person: Person, { person: other, how }: Neighbour): string =>
  `“${shown(person)}” and “${shown(other)}”: ${how}`;

const back = (neighbours: ReadonlyMap<Person, readonly Neighbour[]>, from: Person, to: Person): Neighbour =>
  neighbours.get(from)!.find(({ person }) => person === to)!;

/** Pairs of persons whose names agree and of whom nothing contradictory is told, found by keys of surname and first name. */
function findNeighbours(persons: readonly Person[]): Map<Person, Neighbour[]> {
  const byKey = new Map<string, Person[]>();
  const found = new Map(persons.map((person) => [person, [] as Neighbour[]] as const));
  for (const person of persons) {
    for (const key of keysOf(person)) {
      const known = byKey.get(key);
      if (known) known.push(person);
      else byKey.set(key, [person]);
    }
  }
  const seen = new Set<string>();
  for (const bucket of byKey.values()) {
    for (const [at, one] of bucket.entries()) {
      for (const other of bucket.slice(at + 1)) {
        const pair = `${one.cluster.first} ${other.cluster.first}`;
        if (one === other || seen.has(pair)) continue;
        seen.add(pair);
        const how = agreement(one, other);
        if (!how) continue;
        found.get(one)!.push({ person: other, how });
        found.get(other)!.push({ person: one, how });
      }
    }
  }
  return found;
}

/** A key for each way in which another name may agree: surname and first name, by every root and by the initial. */
function keysOf({ fullNames }: Person): Set<string> {
  const keys = new Set<string>();
  for (const name of fullNames) {
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
        keys.add(`${surname} ${word[0]}.`);
      }
      if (name.given.length > 1) keys.add(`${surname} ${transliterationFold(name.given.join(''))}`);
    }
  }
  return keys;
}

function agreement(one: Person, other: Person): NonNullable<NameAgreement> | null {
  // equal names were settled by the rule before: who stayed apart there is two
  if (personKey(one.fullNames[0]!) === personKey(other.fullNames[0]!)) return null;
  for (const a of one.fullNames) {
    for (const b of other.fullNames) {
      const how = personNamesAgree(a, b, juniorOnce(a, b) && shareOffice(one, other));
      if (how === null || contradiction(one, other) !== null) continue;
      if (how === 'initial' && (tellsMoreInitials(a, b) || tellsMoreInitials(b, a)) && !shareContext(one, other))
        continue;
      return how;
    }
  }
  return null;
}

/** One article writes "Jr.", the other leaves it out. */
const juniorOnce = (a: PersonName, b: PersonName): boolean =>
  [a.generation, b.generation].includes('jr') && [a.generation, b.generation].includes(null);

/** "J.J. Pell" and "Joanna Pell": the second initial is nobody's yet. */
const tellsMoreInitials = ({ given: short }: PersonName, { given: full }: PersonName): boolean =>
  short.length > full.length && short.every((word) => word.length === 1);

/**
 * The neighbours that are not all one being: some of them contradict one another. A neighbour whose name tells nothing
 * beyond this one's is no rival: “Emily Tarrant Quill” is both “Emily Tarrant” and “Emily Quill”.
 */
function rivalsOf(person: Person, near: readonly Neighbour[]): Set<Neighbour> {
  const rivals = new Set<Neighbour>();
  const telling = near.filter((one) => !tellsLess(one.person, person));
  for (const [at, one] of telling.entries()) {
    for (const other of telling.slice(at + 1)) {
      if (one.person === other.person || agreement(one.person, other.person)) continue;
      rivals.add(one);
      rivals.add(other);
    }
  }
  return rivals;
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
function chosen(person: Person, one: Neighbour, near: readonly Neighbour[]): boolean {
  const beside = near.filter((other) => shareContext(person, other.person));
  return beside.length === 1 && beside[0] === one;
}
