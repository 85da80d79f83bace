import { readFileSync } from 'node:fs';
import type { Annotation } from '../../../language/types.js';
import { once } from '../../../lexicon/once.js';
import { seedsFolder } from '../../../lexicon/seeds-folder.js';
import { lemmaOf } from '../../syntax/index.js';

export const HARSHNESS_FILE = 'models/harshness.tsv';

/** A word that no news calls harsh. */
export const MILD = -4;

/** How harsh a word is, from -3 to 4, as learned from its neighbours among word vectors; MILD where it is not. */
export function harshnessAt(annotation: Annotation, token: number): number {
  if (!/^(?:NOUN|VERB|ADJ|ADV)$/.test(annotation.upos(token))) return MILD;
  return harshness().get(lemmaOf(annotation, token)) ?? MILD;
}

const harshness = once(() => parseHarshness(readFileSync(`${seedsFolder()}${HARSHNESS_FILE}`, 'utf8')));

/** Reads lines of a number and the words that are so harsh. @throws Error naming the line that is none */
export function parseHarshness(content: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const [index, line] of content.split('\n').entries()) {
    if (line === '' || line.startsWith('#')) continue;
    const [degree, words, ...more] = line.split('\t');
    if (!words || !/^-?\d$/.test(degree ?? '') || more.length > 0)
      throw new Error(
        `seeds/${HARSHNESS_FILE}, line ${index + 1}: “${line.slice(0, 40)}” is not a degree and words; make it anew (seeds/models/judgements.md).`,
      );
    for (const word of words.split(' ')) found.set(word, Number(degree));
  }
  return found;
}
