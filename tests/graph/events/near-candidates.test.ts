import fc from 'fast-check';
import { statementWords } from '../../../src/graph/digest/statement-words.js';
import { nearCandidates } from '../../../src/graph/events/near-candidates.js';
import { joinNear, wordingsOf } from '../../../src/graph/events/statement-words.js';
import type { EventJoin, Told } from '../../../src/graph/events/types.js';

const PLACES = ['Orlin', 'Harl', 'Vesk', 'Port Sund', 'Lomi', 'Dar'];
const WORDS = 'we will build a bridge over the river before the long winter comes to'.split(' ');

/** Statements that differ in the places they name, and in a word: many more than are compared each with each. */
const statement = fc
  .record({
    places: fc.array(fc.constantFrom(...PLACES), { maxLength: 3 }),
    changed: fc.tuple(fc.nat(13), fc.constantFrom('never', 'road', '7', 'they', 'in')),
    from: fc.nat(3),
  })
  .map(({ places, changed, from }) => {
    const words = [...WORDS];
    words[changed[0]] = changed[1];
    const text = `that ${words.slice(from).join(' ')} ${places.join(' and ')}`;
    return statementWords(text, [[0, text.length]], false);
  });

const told = (words: object, index: number) =>
  ({ index, telling: { words, date: null }, beings: [7] }) as unknown as Told;
const shown = (joins: readonly EventJoin[]): string[] =>
  joins.map(({ one, other }) => [one, other].sort((a, b) => a - b).join(' ')).sort();

test('whoever is near-equal is among the candidates, once', () => {
  let joined = 0;
  fc.assert(
    fc.property(fc.array(statement, { minLength: 40, maxLength: 90 }), (all) => {
      const wordings = [...wordingsOf(all.map(told)).values()];
      const every = wordings.flatMap((one, at) =>
        wordings
          .slice(at + 1)
          .filter(({ pairs }) => pairs.some((pair) => one.pairs.includes(pair)))
          .flatMap((other) => joinNear(one, other)),
      );
      const found = nearCandidates(wordings);
      joined += every.length;
      expect(shown(found.flatMap(([one, other]) => joinNear(one, other)))).toEqual(shown(every));
      expect(new Set(found.map((pair) => pair.map((one) => wordings.indexOf(one)).join(' '))).size).toBe(found.length);
    }),
    { numRuns: 60 },
  );
  expect(joined).toBeGreaterThan(1000);
});

test('statements that each name another place are not compared with one another', () => {
  const texts = Array.from(
    { length: 200 },
    (_, n) => `that it was late in Town${String.fromCharCode(97 + (n % 26), 97 + Math.floor(n / 26))}`,
  );
  const all = texts.map((text) => statementWords(text, [[0, text.length]], false));
  expect(nearCandidates([...wordingsOf(all.map(told)).values()])).toEqual([]);
});
