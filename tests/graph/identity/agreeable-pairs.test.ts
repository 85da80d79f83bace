import fc from 'fast-check';
import { agreeablePairs } from '../../../src/graph/identity/persons/agreeable-pairs.js';
import type { Person } from '../../../src/graph/identity/persons/person-of.js';
import { parsePersonName } from '../../../src/names/parse-person-name.js';
import { personNamesAgree } from '../../../src/names/person-names-agree.js';

const FIRST = ['William', 'Bill', 'W.', 'Wil', 'Anna', 'Annamaria'];
const MIDDLE = ['Maria', 'M.', 'Robert', 'Bob', 'R.', 'Volodymyr', 'Vladimir', 'Lund', 'Mitt'];
const LAST = ['Lund', 'Lund', 'Lund', 'Marsh', 'Lund-Marsh', 'Lund Jr.'];

const name = fc
  .tuple(fc.constantFrom(...FIRST), fc.array(fc.constantFrom(...MIDDLE), { maxLength: 2 }), fc.constantFrom(...LAST))
  .map(([first, middles, last]) => [first, ...middles, last].join(' '));

const person = (names: readonly string[]): Person => ({ fullNames: names.map(parsePersonName) }) as unknown as Person;
const agree = (one: Person, other: Person): boolean =>
  one.fullNames.some((a) => other.fullNames.some((b) => personNamesAgree(a, b, true) !== null));

test('every two whose names agree are among the pairs', () => {
  let [agreeing, left] = [0, 0];
  fc.assert(
    fc.property(fc.array(fc.array(name, { minLength: 1, maxLength: 2 }), { minLength: 13, maxLength: 50 }), (all) => {
      const persons = all.map(person);
      const found = new Set<string>();
      for (const [one, other] of agreeablePairs(persons)) {
        const [at, next] = [persons.indexOf(one), persons.indexOf(other)];
        expect(at).toBeLessThan(next);
        found.add(`${at} ${next}`);
      }
      for (const [at, one] of persons.entries())
        for (let next = at + 1; next < persons.length; next++) {
          const isFound = found.has(`${at} ${next}`);
          if (!isFound) left++;
          if (!agree(one, persons[next]!)) continue;
          agreeing++;
          expect([all[at], all[next], isFound]).toEqual([all[at], all[next], true]);
        }
    }),
    { numRuns: 100 },
  );
  expect(Math.min(agreeing, left)).toBeGreaterThan(1000);
});

test('middle names that cannot be one are not compared', () => {
  const persons = Array.from({ length: 40 }, (_, n) => person([`Ada ${'bcdefghijk'[n % 10]}o${'lmnr'[n % 4]}a Lund`]));
  expect([...agreeablePairs(persons)].length).toBeLessThan((40 * 39) / 8);
});
