import { readFileSync } from 'node:fs';
import { compiledList, hashOf } from '../../src/lexicon/compiled-list.js';

test('a program that runs from its sources has no compiled lists', () => {
  const text = readFileSync(new URL('../../seeds/lexicon/titles.yml', import.meta.url), 'utf8');
  expect(compiledList('titles', text)).toBeNull();
});

test('an edited list has another hash', () => {
  expect(hashOf('entries: []')).toBe(hashOf('entries: []'));
  expect(hashOf('entries: []')).not.toBe(hashOf('entries: [] '));
});
