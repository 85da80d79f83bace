import { words } from '../../../lexicon/lists.js';
import { once } from '../../../lexicon/once.js';
import type { PersonName } from '../../../names/parse-person-name.js';
import { transliterationFold } from '../../../names/transliterate.js';
import { contradiction } from '../persons/contradict.js';
import { fullNamesOf, type Person, personOf } from '../persons/person-of.js';
import type { IdentityRule, Merge } from '../types.js';

/** “Abe Shinzo” is “Shinzo Abe”, “Jinping Xi” is “Xi Jinping”; “Thomas James” is not “James Thomas”, for both words are given names. */
export const personNameOrder: IdentityRule = {
  name: 'person/name-order',
  joinsTwo: true,
  keys: (being) =>
    fullNamesOf(being)
      .flatMap(reversibleKey)
      .map((key) => ({ key, asks: true })),
  find(world) {
    const byWords = new Map<string, Person[]>();
    for (const person of world.clusters('person').map(personOf)) {
      for (const key of new Set(person.fullNames.flatMap(reversibleKey))) {
        const known = byWords.get(key);
        if (known) known.push(person);
        else byWords.set(key, [person]);
      }
    }
    return { merges: [...byWords.values()].flatMap(reversedPairs), doubts: [] };
  },
};

/** First name and surname, folded; null for names that may not be turned round. */
function pairOf({ given, surname, generation }: PersonName): readonly [string, string] | null {
  if (given.length === 0 || surname.length !== 1 || generation !== null || given.some((word) => word.length < 2))
    return null;
  return [transliterationFold(given.join('')), transliterationFold(surname[0]!)];
}

/** The words in one order for both ways to write them. */
function reversibleKey(name: PersonName): string[] {
  const pair = pairOf(name);
  return pair ? [[...pair].sort().join(' ')] : [];
}

/** Exactly two persons, the one's name the other's turned round, and words that may be turned. */
function reversedPairs(persons: readonly Person[]): Merge[] {
  if (persons.length !== 2) return [];
  const [one, other] = persons as [Person, Person];
  const turned = one.fullNames.some((a) => other.fullNames.some((b) => areTurned(a, b)));
  if (!turned || contradiction(one, other) !== null) return [];
  const reason = `“${one.cluster.members[0]!.name}” and “${other.cluster.members[0]!.name}”: the same words in the other order`;
  return [{ one: one.cluster.first, other: other.cluster.first, reason }];
}

const familyNames = once(() => new Set([...words('home-order-surnames'), ...words('family-first')]));

/** One is the other turned round, and one word is known for a family name, or not both are known for given names. */
function areTurned(one: PersonName, other: PersonName): boolean {
  const [a, b] = [pairOf(one), pairOf(other)];
  if (!a || !b || a[0] !== b[1] || a[1] !== b[0]) return false;
  const raw = [one.given.join(''), one.surname[0]!];
  return (
    raw.filter((word) => familyNames().has(word)).length === 1 || !raw.every((word) => words('given-names').has(word))
  );
}
