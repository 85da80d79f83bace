import fc from 'fast-check';
import { wordIndex } from '../../../src/language/network/word-index.js';

describe('the place of a word in a list', () => {
  test.each([
    ['a sorted list', ['ada', 'bo', 'met']],
    ['an unsorted list', ['met', 'ada', 'bo']],
    ['an empty list', []],
  ])('%s', (_, words: string[]) => {
    const index = wordIndex(words);
    for (const [at, word] of words.entries()) expect(index(word)).toBe(at + 1);
    for (const other of ['', 'a', 'b', 'zz']) expect(index(other)).toBe(0);
  });

  test('sorted and unsorted lists agree', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ unit: 'grapheme', maxLength: 4 })), fc.string(), (words, other) => {
        for (const list of [words, [...words].sort(), [...words].sort().reverse()]) {
          for (const word of [...words, other]) expect(wordIndex(list)(word)).toBe(list.indexOf(word) + 1);
        }
      }),
    );
  });
});
