import { rows } from '../../../lexicon/lists.js';
import { once } from '../../../lexicon/once.js';
import { type PersonName, surnameCore } from '../../../names/parse-person-name.js';
import { transliterationFold } from '../../../names/transliterate.js';
import { contradiction } from '../persons/contradict.js';
import { fullNamesOf, type Person, personOf } from '../persons/person-of.js';
import type { Doubt, IdentityRule, Merge } from '../types.js';

/** “Prince Olaf” becomes “King Olaf”, and “Queen Anna II” is “Queen Anna”, where only one of that name and rank is told of. */
export const personRegnalName: IdentityRule = {
  name: 'person/regnal-name',
  joinsTwo: true,
  keys: (being) =>
    fullNamesOf(being)
      .filter(isRegnal)
      .map((name) => ({ key: transliterationFold(surnameCore(name)), asks: true })),
  find(world) {
    const byName = new Map<string, Person[]>();
    for (const person of world.clusters('person').map(personOf)) {
      for (const key of new Set(
        person.fullNames.filter(isRegnal).map((name) => transliterationFold(surnameCore(name))),
      )) {
        const known = byName.get(key);
        if (known) known.push(person);
        else byName.set(key, [person]);
      }
    }
    const merges: Merge[] = [];
    const doubts: Doubt[] = [];
    for (const persons of byName.values()) settle(persons, merges, doubts);
    return { merges, doubts };
  },
};

const isRegnal = ({ given, regnal }: PersonName): boolean => given.length === 0 && regnal !== null;
const shown = ({ cluster }: Person): string => cluster.members[0]!.name;

/** Joins those whom exactly one other fits, and who are the only one that fits it. */
function settle(persons: readonly Person[], merges: Merge[], doubts: Doubt[]): void {
  const fitting = new Map(
    persons.map((one) => [one, persons.filter((other) => other !== one && mayBeOne(one, other))] as const),
  );
  for (const [one, others] of fitting) {
    const clear = others.every((a) => others.every((b) => a === b || mayBeOne(a, b)));
    if (!clear)
      doubts.push({ one: one.cluster.first, reason: `“${shown(one)}” fits ${others.length} beings of that name` });
    else
      for (const other of others) {
        const back = fitting.get(other)!;
        if (one.cluster.first < other.cluster.first && back.every((a) => a === one || mayBeOne(a, one)))
          merges.push({
            one: one.cluster.first,
            other: other.cluster.first,
            reason: `“${shown(one)}” and “${shown(other)}”: one name, and titles that go together`,
          });
      }
  }
}

function mayBeOne(one: Person, other: Person): boolean {
  const named = one.fullNames.filter(isRegnal).some((a) => other.fullNames.filter(isRegnal).some((b) => agree(a, b)));
  return named && contradiction(one, other) === null;
}

const changes = once(() => new Set(rows('regnal-changes').map(({ before, after }) => `${before} ${after}`)));

function agree(a: PersonName, b: PersonName): boolean {
  const titles =
    a.regnal === b.regnal || changes().has(`${a.regnal} ${b.regnal}`) || changes().has(`${b.regnal} ${a.regnal}`);
  return titles && (a.generation === b.generation || a.generation === null || b.generation === null);
}
