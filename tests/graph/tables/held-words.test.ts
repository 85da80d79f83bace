import fc from 'fast-check';
import { articlesHolding, beginningsIn, HeldWords } from '../../../src/graph/tables/held-words.js';
import { foldedLetters, holdsEach } from '../../../src/graph/view/folded-letters.js';
import { tablesForTests } from './open-for-test.js';

const store = tablesForTests('held-words');

/** An index of these texts by their numbers, without those taken out again. */
function indexOf(texts: readonly (readonly [number, string])[], gone: readonly number[] = []): void {
  store.tables.held.clearSync();
  store.tables.about.clearSync();
  const words = new HeldWords(store.tables);
  for (const [number, text] of texts) words.add(number, text);
  words.complete();
  words.erase(gone);
}

const held = (...beginnings: string[]): number[] =>
  [...(articlesHolding(store.tables, beginnings) ?? [])].sort((a, b) => a - b);

test('how words begin', () => {
  expect([...beginningsIn('Peña lectured on O’Brien’s taxes, taxes!')]).toEqual(
    expect.arrayContaining(['pena', 'lectur', 'on', 'o', 'brien', 's', 'taxes']),
  );
});

test.each([
  [['tax'], [1, 300]],
  [['taxes'], [1]],
  [['lecturing'], [2]],
  [['tax', 'dam'], [300]],
  [['zebra'], []],
  [['pena'], [2]],
  [['ax'], []],
])('articles that hold %j', (beginnings, numbers) => {
  store.root.transactionSync(() => {
    indexOf([
      [1, 'The taxes rose.'],
      [2, 'Peña lectured.'],
      [300, 'A taxi stood at the dam.'],
    ]);
    expect(held(...beginnings)).toEqual(numbers);
  });
});

test('an article that left is found no more, others of its block are', () => {
  store.root.transactionSync(() => {
    indexOf(
      [
        [1, 'the dam'],
        [2, 'the dam broke'],
        [700, 'the dam'],
      ],
      [1, 700],
    );
    expect(held('dam')).toEqual([2]);
    expect([...store.tables.held.getKeys()]).toHaveLength(3);
  });
});

test('an index that nobody has completed tells nothing', () => {
  store.root.transactionSync(() => {
    store.tables.held.clearSync();
    store.tables.about.clearSync();
    new HeldWords(store.tables).add(1, 'the dam');
    expect(articlesHolding(store.tables, ['dam'])).toBeNull();
  });
});

test('in whatever order articles come and go, none is missed that the text itself gives', () => {
  const text = fc.array(fc.constantFrom('tax', 'Taxes', 'lectured', 'lecturer', 'Peña', 'dam', 'O’Brien', ' - '), {
    maxLength: 6,
  });
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 20 }), fc.array(fc.nat(19)), (all, gone) => {
      const texts = all.map((words, at) => [at * 100, words.join(' ')] as const);
      const left = texts.filter(([number]) => !gone.includes(number / 100));
      store.root.transactionSync(() => {
        for (const beginnings of [['tax'], ['lectur'], ['lecture'], ['pena', 'dam'], ['brien']]) {
          indexOf(
            texts,
            gone.map((at) => at * 100),
          );
          const one = held(...beginnings);
          indexOf([...left].reverse());
          expect(held(...beginnings)).toEqual(one);
          const wanted = left.filter(([, words]) => holdsEach(foldedLetters(words), beginnings));
          expect(one).toEqual(expect.arrayContaining(wanted.map(([number]) => number)));
        }
      });
    }),
    { numRuns: 40 },
  );
});
