import { readFileSync } from 'node:fs';
import { load as parse } from 'js-yaml';
import { nameWords } from '../../src/names/normalise-name.js';
import { transliterationFold } from '../../src/names/transliterate.js';

const file = new URL('../../seeds/lexicon/transliterations.yml', import.meta.url);
const { entries } = parse(readFileSync(file, 'utf8')) as { entries: { fires: string; not: string }[] };

const fold = (name: string): string => nameWords(name).map(transliterationFold).join(' ');
const sides = (pair: string): [string, string] => pair.split(' = ').map(fold) as [string, string];

describe('spellings of one name fold alike', () => {
  test.each(entries.map(({ fires }) => fires))('%s', (pair) => {
    const [one, other] = sides(pair);
    expect(one).toBe(other);
  });
});

describe('spellings of two names do not', () => {
  test.each(entries.map(({ not }) => not))('%s', (pair) => {
    const [one, other] = sides(pair);
    expect(one).not.toBe(other);
  });

  test.each([
    'Clinton = Clifton',
    'Smith = Smythson',
    'Reid = Read',
    'Kelly = Keller',
    'Lee = Li',
    'Obama = Osama',
    'Brown = Braun',
    'Mary = Maria',
  ])('%s', (pair) => {
    const [one, other] = sides(pair);
    expect(one).not.toBe(other);
  });
});
