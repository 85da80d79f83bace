import * as z from 'zod';
import { splitText } from '../../src/language/split/index.js';
import { once } from '../../src/lexicon/once.js';
import { examples, readLexicon } from '../../src/lexicon/read-lexicon.js';

const entry = once(() => z.object({ kind: z.string(), words: z.array(z.string()) }).extend(examples().shape));

function tokens(text: string): string[] {
  const { starts, ends } = splitText(text, undefined, () => false);
  return [...starts].map((start, token) => text.slice(start, ends[token]).toLowerCase());
}

/** How an entry shows in a text, by its kind. */
const SHOWS: Record<string, (found: string[], word: string) => boolean> = {
  cuts: (found, word) => found.join('|').includes(word),
  joined: (found, word) => found.some((token) => token.startsWith(`${word}-`)),
  whole: (found, word) => found.includes(word),
  apostrophe: (found, word) => found.includes(word),
  glued: (found, word) => found.some((token, at) => token === word && found[at - 1] === 'lund'),
  units: (found, word) => found.some((token, at) => token === word && /^\d+$/.test(found[at - 1] ?? '')),
};
const abbreviation = (found: string[], word: string) => found.includes(`${word}.`);

describe.each([['abbreviations'], ['split-words']] as const)('%s', (name) => {
  test.each(readLexicon(name, entry))('$kind: “$fires”, not “$not”', ({ kind, words, fires, not }) => {
    const shows = SHOWS[kind] ?? abbreviation;
    const some = (text: string) => words.some((word) => shows(tokens(text), word.toLowerCase()));
    expect([some(fires), some(not)]).toEqual([true, false]);
  });

  test('lists no word twice under one kind', () => {
    for (const { words } of readLexicon(name, entry)) expect(words).toHaveLength(new Set(words).size);
  });
});
