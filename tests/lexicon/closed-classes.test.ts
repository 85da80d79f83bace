import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as classes from '../../src/lexicon/closed-classes.js';
import { seedsFolder } from '../../src/lexicon/seeds-folder.js';

const { anyOf, withoutFirst, ...named } = classes;
const src = join(seedsFolder(), '..', 'src');
const code = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(join(src, file), 'utf8'));

describe('closed classes', () => {
  test.each(Object.keys(named))('%s is used outside its own file', (name) => {
    const naming = code.filter((text) => new RegExp(`\\b${name}\\b`).test(text));
    expect(naming.some((text) => !text.includes(`export const ${name}`))).toBe(true);
  });

  test.each(Object.entries(named))('%s holds words in lower case, none of them empty', (_, words) => {
    const all = [...(words instanceof Map ? words.keys() : (words as Iterable<string>))];
    expect(all.length).toBeGreaterThan(1);
    expect(all.filter((word) => word !== word.trim().toLowerCase() || word === '')).toEqual([]);
  });

  test.each([
    ['the attack', 'attack'],
    ['that bridge over the Orl', 'bridge over the Orl'],
    ['theatre attack', 'theatre attack'],
    ['the', 'the'],
    ['attack the', 'attack the'],
  ])('%j without its determiner is %j', (text, rest) => {
    expect(withoutFirst(text, classes.BEFORE_ONE)).toBe(rest);
  });

  test.each([
    ['such as', true],
    ['like', true],
    ['such', false],
    ['as', false],
  ])('%j is one of the words before examples: %j', (text, expected) => {
    expect(new RegExp(`^${anyOf(classes.BEFORE_EXAMPLES)}$`).test(text)).toBe(expected);
  });

  test('a longer word is tried before its beginning', () => {
    expect(new RegExp(anyOf(['on', 'only'])).exec('only')?.[0]).toBe('only');
  });
});
