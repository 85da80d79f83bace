import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { partsOf, rows, type WordList, words } from '../../src/lexicon/lists.js';
import { ENTRY_LISTS, WORD_LISTS } from '../../src/lexicon/manifest.js';
import { once } from '../../src/lexicon/once.js';
import { seedsFolder } from '../../src/lexicon/seeds-folder.js';

const lists = Object.keys(WORD_LISTS) as WordList[];
const files = readdirSync(`${seedsFolder()}lexicon`);
const code = ['src', 'seeds/training'].flatMap((folder) =>
  readdirSync(join(seedsFolder(), '..', folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && file !== join('lexicon', 'manifest.ts'))
    .map((file) => readFileSync(join(seedsFolder(), '..', folder, file), 'utf8')),
);

describe('the manifest of word lists', () => {
  test('names every file of seeds/lexicon and no other', () => {
    expect([...lists.map((list) => `${list}.txt`), ...ENTRY_LISTS.map((list) => `${list}.yml`)].sort()).toEqual(
      files.sort(),
    );
  });

  test.each([...lists, ...ENTRY_LISTS])('%s is read by somebody', (list) => {
    expect(code.some((text) => text.includes(`'${list}'`))).toBe(true);
  });

  test('no other code reads the files', () => {
    const readers = code.filter((text) => /lexicon\/\$\{\w+\}\.(?:txt|yml)`, 'utf8'/.test(text));
    expect(readers).toHaveLength(2);
  });

  test.each(lists)('%s: its lines fit its columns and its first column stands nowhere empty', (list) => {
    expect(rows(list).length).toBeGreaterThan(0);
    expect(words(list).has('')).toBe(false);
  });
});

describe('cells', () => {
  test('a country has its name alone in the first column', () => {
    expect(words('nations').has('Iran')).toBe(true);
    expect([...words('nations')].filter((name) => name.includes('|'))).toEqual([]);
  });

  test.each([
    ['Argentine, Argentinian', ['Argentine', 'Argentinian']],
    [' one ', ['one']],
    ['', []],
    [',', []],
  ] as const)('%j holds %j', (cell, parts) => expect(partsOf(cell)).toEqual(parts));
});

test('what is made once is made at the first call and never again', () => {
  let made = 0;
  const value = once(() => ++made);
  expect(made).toBe(0);
  expect([value(), value(), made]).toEqual([1, 1, 1]);
});
