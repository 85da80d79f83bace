import { readWordList } from '../../../lexicon/read-lexicon.js';
import type { PersonName } from '../names/parse-person-name.js';
import { transliterationFold } from '../names/transliterate.js';
import { contradiction } from '../persons/contradict.js';
import { type Person, personOf } from '../persons/person-of.js';
import type { IdentityRule, Merge } from '../types.js';

let givenNames: Set<string> | null = null;

/** “Abe Shinzo” is “Shinzo Abe”, “Jinping Xi” is “Xi Jinping”; “Thomas James” is not “James Thomas”, for both words are given names. */
export const personNameOrder: IdentityRule = {
  name: 'person/name-order',
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

/** The words in one order for both; nothing for names that may not be turned round. */
function reversibleKey({ given, surname, generation }: PersonName): string[] {
  givenNames ??= new Set(readWordList('given-names').map((line) => line.split(' ')[0]!));
  if (given.length === 0 || surname.length !== 1 || generation !== null) return [];
  const [first, last] = [given.join(''), surname[0]!];
  if (first.length < 2 || (givenNames.has(first) && givenNames.has(last))) return [];
  return [[first, last].map(transliterationFold).sort().join(' ')];
}

/** Exactly two names, each the other turned round. */
function reversedPairs(persons: readonly Person[]): Merge[] {
  if (persons.length !== 2) return [];
  const [one, other] = persons as [Person, Person];
  if (contradiction(one, other) !== null) return [];
  const reason = `“${one.cluster.members[0]!.name}” and “${other.cluster.members[0]!.name}”: the same words in the other order`;
  return [{ one: one.cluster.first, other: other.cluster.first, reason }];
}
