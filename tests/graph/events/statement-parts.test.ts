import fc from 'fast-check';
import { statementWords } from '../../../src/graph/digest/statement-words.js';
import { statementRule } from '../../../src/graph/events/statement.js';
import { statementParts } from '../../../src/graph/events/statement-parts.js';
import type { EventJoin, Told } from '../../../src/graph/events/types.js';
import { groupBy } from '../../../src/model/group-by.js';

const WORDS = [
  'we',
  'will',
  'never',
  'sign',
  'the',
  'harbour',
  'treaty',
  'with',
  'neighbours',
  'this',
  'week',
  '7',
  'Orlin',
];

/** A statement of some words, most of which others say too; parts of it in quotation marks. */
const statement = fc
  .record({
    from: fc.nat(9),
    to: fc.nat(14),
    changed: fc.option(fc.tuple(fc.nat(12), fc.constantFrom(...WORDS)), { freq: 2 }),
    quoted: fc.constantFrom('all', 'parts', 'none'),
    date: fc.constantFrom(null, null, '2031-05-02', '2031-05-03', '2031-06-20'),
  })
  .map(({ from, to, changed, quoted, date }) => {
    const words = [...WORDS, ...WORDS].slice(from, from + Math.max(2, to));
    if (changed) words[changed[0] % words.length] = changed[1];
    const half = Math.ceil(words.length / 2);
    const [first, rest] = [words.slice(0, half).join(' '), words.slice(half).join(' ')];
    const text = { all: `“${first} ${rest}”`, parts: `“${first}” and “${rest}”`, none: `that ${first} ${rest}` }[
      quoted
    ]!;
    return { words: statementWords(text, [[0, text.length]], quoted !== 'none'), date };
  });

const told = (speaker: number) => (one: { words: object; date: string | null }, index: number) =>
  ({ index, telling: { ...one, article: { id: `a${index}` } }, beings: [speaker] }) as unknown as Told;

const pairsOf = (joins: readonly EventJoin[]): string[] =>
  [
    ...new Set(joins.map(({ one, other, rule }) => `${Math.min(one, other)} ${Math.max(one, other)} ${rule ?? ''}`)),
  ].sort();

test('the parts of a speaker’s statements give the joins that all of them give', () => {
  let joined = 0;
  fc.assert(
    fc.property(fc.array(statement, { minLength: 2, maxLength: 14 }), (all) => {
      const group = all.map(told(7));
      const parts = [...groupBy(group, (one) => [...statementParts.keys(one)].map(({ key }) => key))];
      const asked = parts.filter(([key, members]) =>
        members.some((one) => [...statementParts.keys(one)].some((part) => part.key === key && part.asks)),
      );
      const whole = pairsOf(statementRule.join(group, '7', { within: () => false }));
      joined += whole.length;
      expect(pairsOf(asked.flatMap(([key, members]) => statementParts.join(members, key)))).toEqual(whole);
    }),
    { numRuns: 500 },
  );
  expect(joined).toBeGreaterThan(500);
});

test('two speakers share no part', () => {
  const [one] = fc.sample(statement, 1);
  const keys = [1, 2].map((speaker) => [...statementParts.keys(told(speaker)(one!, 0))].map(({ key }) => key));
  expect(keys[0]!.filter((key) => keys[1]!.includes(key))).toEqual([]);
});
