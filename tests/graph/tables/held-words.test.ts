import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { open, type RootDatabase } from 'lmdb';
import { type GraphTables, openGraphTables } from '../../../src/graph/tables/graph-tables.js';
import { articlesHolding, beginningsIn, HeldWords } from '../../../src/graph/tables/held-words.js';
import { foldedLetters, holdsEach } from '../../../src/graph/view/folded-letters.js';

const file = join(tmpdir(), `wiregraph-held-words-${process.pid}.mdb`);
let root: RootDatabase;
let tables: GraphTables;

beforeAll(() => {
  root = open({ path: file, noSubdir: true, maxDbs: 60, noSync: true });
  tables = openGraphTables(root)!;
});
afterAll(async () => {
  await root.close();
  for (const one of [file, `${file}-lock`]) rmSync(one, { force: true });
});

/** An index of these texts by their numbers, without those taken out again. */
function indexOf(texts: readonly (readonly [number, string])[], gone: readonly number[] = []): void {
  tables.held.clearSync();
  tables.about.clearSync();
  const words = new HeldWords(tables);
  for (const [number, text] of texts) words.add(number, text);
  words.complete();
  words.erase(gone);
}

const held = (...beginnings: string[]): number[] =>
  [...(articlesHolding(tables, beginnings) ?? [])].sort((a, b) => a - b);

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
  root.transactionSync(() => {
    indexOf([
      [1, 'The taxes rose.'],
      [2, 'Peña lectured.'],
      [300, 'A taxi stood at the dam.'],
    ]);
    expect(held(...beginnings)).toEqual(numbers);
  });
});

test('an article that left is found no more, others of its block are', () => {
  root.transactionSync(() => {
    indexOf(
      [
        [1, 'the dam'],
        [2, 'the dam broke'],
        [700, 'the dam'],
      ],
      [1, 700],
    );
    expect(held('dam')).toEqual([2]);
    expect([...tables.held.getKeys()]).toHaveLength(3);
  });
});

test('an index that nobody has completed tells nothing', () => {
  root.transactionSync(() => {
    tables.held.clearSync();
    tables.about.clearSync();
    new HeldWords(tables).add(1, 'the dam');
    expect(articlesHolding(tables, ['dam'])).toBeNull();
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
      root.transactionSync(() => {
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
